import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { scopes, type Scope } from '../monev/figures.js';
import { trendDivisions, trendSorts, type TrendDivision, type TrendSort } from './trend.js';
import { windowLengths, type WindowLength } from './windows.js';

export class TrendRequest {
  @ApiPropertyOptional({
    enum: scopes,
    enumName: 'Scope',
    default: '14-instansi',
    description: 'Whose topics are tested, all together: another scope adjusts p for another number of them',
  })
  @IsIn(scopes)
  scope: Scope = '14-instansi';

  @ApiPropertyOptional({
    maxLength: 20,
    example: '63.71',
    description: 'Lists only topics of this participant; they are tested among those of the whole scope',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;

  @ApiPropertyOptional({
    enum: trendDivisions,
    enumName: 'TrendDivision',
    default: 'participant',
    description: "Every participant's topics by themselves, or those of the whole scope together",
  })
  @IsIn(trendDivisions)
  by: TrendDivision = 'participant';

  @ApiPropertyOptional({ enum: windowLengths, default: 7, description: 'Days in the window, whole weeks' })
  @Type(() => Number)
  @IsIn(windowLengths)
  window: WindowLength = 7;

  @ApiPropertyOptional({
    format: 'date',
    description: "Last day of the window, in the province's calendar. It has to be over; default is yesterday",
  })
  @IsOptional()
  @Matches(/^(?:19|20)\d{2}-\d{2}-\d{2}$/, { message: 'must be a day such as 2021-01-31' })
  @IsISO8601({ strict: true }, { message: 'is not a day of the calendar' })
  asOf?: string;

  @ApiPropertyOptional({ default: false, description: 'Lists every topic tested, also those that are no trend' })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  all = false;

  @ApiPropertyOptional({
    enum: trendSorts,
    default: 'pValue',
    description:
      'The surest first by default; with a minus the highest first; nulls last. `excess` is count − expected',
  })
  @IsIn(trendSorts)
  sort: TrendSort = 'pValue';

  @ApiPropertyOptional({ maxLength: 400, description: '`next` of the page before, under the same question and sort' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 50;
}
