import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { scopes, type Scope } from './figures.js';

export class MonthsRequest {
  @ApiPropertyOptional({
    enum: scopes,
    enumName: 'Scope',
    default: '14-instansi',
    description: 'Whose complaints are counted',
  })
  @IsIn(scopes)
  scope: Scope = '14-instansi';

  @ApiPropertyOptional({ example: '2026-06', description: 'The last of the twelve months; default is this one' })
  @IsOptional()
  @Matches(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/, { message: 'must be a month such as 2026-06' })
  until?: string;
}
