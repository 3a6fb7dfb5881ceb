import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { clockStates, type ClockState } from './case-clocks.js';
import { clockNames, type ClockName } from './limit.js';

const clockSorts = ['deadline', '-deadline', 'started', '-started'] as const;
export type ClockSort = (typeof clockSorts)[number];

/** Several values come as `a,b` or as the parameter repeated. */
const several = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : [part])),
  );

const severalNote = 'Several separated by commas';

class PageRequest {
  @ApiPropertyOptional({ description: '`next` of the page before, under the same filters and sort' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 25 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 25;
}

export class ClockListRequest extends PageRequest {
  @ApiPropertyOptional({ enum: clockStates, enumName: 'ClockState', isArray: true, description: severalNote })
  @IsOptional()
  @several()
  @IsIn(clockStates, { each: true })
  state?: ClockState[];

  @ApiPropertyOptional({ enum: clockNames, enumName: 'ClockName', isArray: true, description: severalNote })
  @IsOptional()
  @several()
  @IsIn(clockNames, { each: true })
  clock?: ClockName[];

  @ApiPropertyOptional({ type: [String], description: `Whose clock it is. ${severalNote}` })
  @IsOptional()
  @several()
  @IsString({ each: true })
  participant?: string[];

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 60,
    description: 'Running, with so many working days left at most; 0 is what ends today',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(60)
  dueWithin?: number;

  @ApiPropertyOptional({
    enum: clockSorts,
    default: 'deadline',
    description: 'With a minus the latest first; what stands still counts as the latest deadline',
  })
  @IsIn(clockSorts)
  sort: ClockSort = 'deadline';
}

export class DueSummaryRequest {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 60,
    default: 2,
    description: 'Working days left at most',
  })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(60)
  dueWithin = 2;
}

export class OmittedListRequest extends PageRequest {}
