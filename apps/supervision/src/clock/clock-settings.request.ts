import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '#http';
import { clockOwners } from './case-clocks.js';
import { triggers, type Trigger } from './course.js';
import { clockNames, longestLimit, type ClockName } from './limit.js';
import { pauseCauses, type PauseCause } from './pause-causes.js';

const day = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const dayMessage = { message: 'must be a day such as 2026-01-31' };

class ReasonedRequest {
  @ApiProperty({ minLength: 1, maxLength: 2_000, description: 'Why it is so: kept with the version' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;
}

class SettingChangeRequest extends ReasonedRequest {
  @ApiProperty({ type: 'integer', description: 'The version that is changed: the one that was read' })
  @IsInt()
  @Min(1)
  basedOn!: number;
}

export class LimitSetting {
  @ApiProperty({ enum: clockNames, enumName: 'ClockName' })
  @IsIn(clockNames)
  clock!: ClockName;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: longestLimit, description: 'The limit in working days' })
  @IsInt()
  @Min(1)
  @Max(longestLimit)
  workingDays!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Klasifikasi; null for all' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  classification: string | null = null;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the participant; null for all' })
  @IsOptional()
  @IsString()
  @MaxLength(16)
  participant: string | null = null;

  @ApiProperty({ format: 'date', description: 'Holds for clocks that start on this day or later' })
  @Matches(day, dayMessage)
  from!: string;
}

export class LimitsRequest extends SettingChangeRequest {
  @ApiProperty({ type: [LimitSetting], description: 'All limits, as they are to be from now on' })
  @IsArray()
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => LimitSetting)
  limits!: LimitSetting[];
}

export class AmendmentSetting {
  @ApiProperty({ maxLength: 200, example: 'SKB 933/2025, 1/2025, 3/2025' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  decree!: string;

  @ApiProperty({ format: 'date', description: 'When the decree was published' })
  @Matches(day, dayMessage)
  published!: string;

  @ApiProperty({ type: [String], description: 'Days it brings, which are among those of the year' })
  @IsArray()
  @ArrayMaxSize(366)
  @Matches(day, { ...dayMessage, each: true })
  adds!: string[];
}

export class CalendarYearSetting {
  @ApiProperty({ type: 'integer', minimum: 2_000, maximum: 2_100 })
  @IsInt()
  @Min(2_000)
  @Max(2_100)
  year!: number;

  @ApiProperty({ type: [String], description: 'Numbers of the decrees; none where only the days are known' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  decrees!: string[];

  @ApiProperty({ type: [String], description: 'Hari libur nasional' })
  @IsArray()
  @ArrayMaxSize(366)
  @Matches(day, { ...dayMessage, each: true })
  holidays!: string[];

  @ApiProperty({ type: [String], description: 'Cuti bersama' })
  @IsArray()
  @ArrayMaxSize(366)
  @Matches(day, { ...dayMessage, each: true })
  jointLeave!: string[];

  @ApiProperty({ type: [AmendmentSetting], description: 'Decrees that came later, with the days they brought' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AmendmentSetting)
  amendments!: AmendmentSetting[];
}

export class CalendarsRequest extends SettingChangeRequest {
  @ApiProperty({ type: [CalendarYearSetting], description: 'All years, as they are to be from now on' })
  @IsArray()
  @ArrayMaxSize(101)
  @ValidateNested({ each: true })
  @Type(() => CalendarYearSetting)
  years!: CalendarYearSetting[];
}

const triggerList = { enum: triggers, enumName: 'ClockTrigger', isArray: true } as const;

export class ClockRuleSetting {
  @ApiProperty({ enum: clockNames, enumName: 'ClockName' })
  @IsIn(clockNames)
  clock!: ClockName;

  @ApiProperty({ maxLength: 100, description: 'What it starts with, in words', example: 'disposisi' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  since!: string;

  @ApiProperty({ enum: clockOwners, description: 'Whose clock it is' })
  @IsIn(clockOwners)
  of!: (typeof clockOwners)[number];

  @ApiProperty(triggerList)
  @IsArray()
  @IsIn(triggers, { each: true })
  startedBy!: Trigger[];

  @ApiProperty(triggerList)
  @IsArray()
  @IsIn(triggers, { each: true })
  stoppedBy!: Trigger[];

  @ApiProperty({ ...triggerList, description: 'What starts it anew while it runs' })
  @IsArray()
  @IsIn(triggers, { each: true })
  restartedBy!: Trigger[];

  @ApiProperty({ ...triggerList, description: 'Stopped by one of these, it does not start again in the same cycle' })
  @IsArray()
  @IsIn(triggers, { each: true })
  onceStoppedBy!: Trigger[];

  @ApiProperty({ enum: pauseCauses, enumName: 'PauseCause', isArray: true })
  @IsArray()
  @IsIn(pauseCauses, { each: true })
  pausedBy!: PauseCause[];
}

export class ClockRulesRequest extends SettingChangeRequest {
  @ApiProperty({ type: [ClockRuleSetting], description: 'All rules, as they are to be from now on' })
  @IsArray()
  @ArrayMaxSize(clockNames.length)
  @ValidateNested({ each: true })
  @Type(() => ClockRuleSetting)
  rules!: ClockRuleSetting[];
}

export class SettingVersionRequest {
  @ApiPropertyOptional({ type: 'integer', description: 'An older version; default the present one' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version?: number;
}

const instant = { message: 'must be an instant with its offset, such as 2026-03-30T10:00:00+08:00' };
const offset = /T.*(?:Z|[+-]\d{2}:\d{2})$/;

export class OutageRequest extends ReasonedRequest {
  @ApiProperty({ format: 'date-time' })
  @Matches(offset, instant)
  @IsISO8601({ strict: true }, instant)
  from!: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true, description: 'Null while it goes on' })
  @IsOptional()
  @Matches(offset, instant)
  @IsISO8601({ strict: true }, instant)
  until?: string | null;
}

export class OutageEndRequest {
  @ApiProperty({ format: 'date-time' })
  @Matches(offset, instant)
  @IsISO8601({ strict: true }, instant)
  until!: string;
}
