import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { FigureRequest } from '../monev/figure.request.js';
import { growthDivisions, growthSorts, type GrowthDivision, type GrowthSort } from './growth.js';

/** A period that begins: `to` may be left out, and days that are not over are. */
export class GrowthRequest extends FigureRequest {
  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Only this participant of the scope' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;

  @ApiPropertyOptional({ enum: growthDivisions, enumName: 'GrowthDivision', default: 'category' })
  @IsIn(growthDivisions)
  by: GrowthDivision = 'category';

  @ApiPropertyOptional({
    enum: growthSorts,
    default: '-difference',
    description: 'With a minus the highest first; nulls last. `difference` is count − before',
  })
  @IsIn(growthSorts)
  sort: GrowthSort = '-difference';

  @ApiPropertyOptional({ maxLength: 400, description: '`next` of the page before, under the same question and sort' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 500, default: 100 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit = 100;
}
