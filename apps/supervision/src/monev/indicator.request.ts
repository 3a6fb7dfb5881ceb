import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { FigureRequest, refused } from './figure.request.js';
import { countedIndicators, indicatorNames, type CountedIndicator, type IndicatorName } from './indicators.js';

export const divisions = ['participant', 'category', 'office', 'channel', 'classification'] as const;
export type Division = (typeof divisions)[number];

/** Divisions whose parts are told apart by a value of each complaint. */
export const valueDivisions = ['category', 'office', 'channel', 'classification'] as const;
export type ValueDivision = (typeof valueDivisions)[number];

/** One part of a division: the complaints that have this value. Empty for those that have none. */
export interface Part {
  readonly by: ValueDivision;
  readonly value: string;
}

const sorts = ['key', ...indicatorNames, ...indicatorNames.map((name) => `-${name}` as const)] as const;
export type IndicatorSort = 'key' | IndicatorName | `-${IndicatorName}`;

export class IndicatorRequest extends FigureRequest {
  @ApiPropertyOptional({
    enum: divisions,
    enumName: 'Division',
    default: 'participant',
    description: 'Into what figures are divided. By office, channel and classification only whole months are kept',
  })
  @IsIn(divisions)
  by: Division = 'participant';

  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Only this participant of the scope' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;

  @ApiPropertyOptional({ enum: sorts, default: 'key', description: 'With a minus the highest first; nulls last' })
  @IsIn(sorts)
  sort: IndicatorSort = 'key';
}

export const indicatorParts = ['numerator', 'denominator'] as const;
export type IndicatorPart = (typeof indicatorParts)[number];

export class IndicatorCasesRequest extends FigureRequest {
  @ApiProperty({ enum: countedIndicators, description: 'The indicator whose cases are asked for' })
  @IsIn(countedIndicators)
  indicator!: CountedIndicator;

  @ApiPropertyOptional({ enum: indicatorParts, enumName: 'IndicatorPart', default: 'numerator' })
  @IsIn(indicatorParts)
  part: IndicatorPart = 'numerator';

  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Only this participant of the scope' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;

  @ApiPropertyOptional({ enum: valueDivisions, description: 'Only a part of this division; `value` says which' })
  @IsOptional()
  @IsIn(valueDivisions)
  by?: ValueDivision;

  @ApiPropertyOptional({
    maxLength: 200,
    example: 'infrastruktur jalan',
    description: 'The key of a group of the division `by`; without it, complaints that have none',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  value?: string;

  @ApiPropertyOptional({ maxLength: 100, description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 500, default: 100 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit = 100;
}

/** @throws a 400 problem when a value is said, and not of which division */
export function partOf({ by, value }: Pick<IndicatorCasesRequest, 'by' | 'value'>): Part | null {
  if (by !== undefined) return { by, value: value ?? '' };
  if (value !== undefined) throw refused('by', 'is missing: value is the key of a group of that division');
  return null;
}
