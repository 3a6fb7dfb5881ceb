import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { scopes, type Scope } from './figures.js';
import { PeriodRequest } from './period.request.js';

export class OverviewRequest extends PeriodRequest {
  @ApiPropertyOptional({
    enum: scopes,
    enumName: 'Scope',
    default: '14-instansi',
    description: 'Whose complaints are counted',
  })
  @IsIn(scopes)
  scope: Scope = '14-instansi';

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 50,
    default: 10,
    description: 'How many categories to name; all others are summed up in `otherTopics`',
  })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  topics = 10;
}
