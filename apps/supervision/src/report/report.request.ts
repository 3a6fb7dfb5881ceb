import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { reportKinds, type ReportKind } from './report-period.js';
import { ReportRhythmResponse } from './report.response.js';

export class ReportOrderRequest {
  @ApiProperty({ enum: reportKinds, enumName: 'ReportKind' })
  @IsIn(reportKinds)
  kind!: ReportKind;

  @ApiProperty({ maxLength: 7, example: '2026-01', description: 'A period that is over: `2026-01` or `2026-S1`' })
  @IsString()
  @MaxLength(7)
  period!: string;

  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Left out for the whole province' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;
}

export class ReportListRequest {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: '`next` of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  after?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 30 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 30;
}

export class ReportScheduleRequest {
  @ApiPropertyOptional({ type: ReportRhythmResponse, nullable: true, description: 'Null or left out: none' })
  @IsOptional()
  @IsObject()
  bulanan?: Record<string, unknown> | null;

  @ApiPropertyOptional({ type: ReportRhythmResponse, nullable: true, description: 'Null or left out: none' })
  @IsOptional()
  @IsObject()
  semester?: Record<string, unknown> | null;

  @ApiProperty({ type: 'integer', description: 'The version that is changed: the one that was read' })
  @IsInt()
  @Min(1)
  basedOn!: number;

  @ApiProperty({ minLength: 1, maxLength: 2_000, description: 'Why it is so: kept with the version' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;
}
