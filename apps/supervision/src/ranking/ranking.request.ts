import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { dateBases, type DateBasis } from '../monev/figures.js';
import { FigureRequest } from '../monev/figure.request.js';
import { countedIndicators, type CountedIndicator } from '../monev/indicators.js';
import type { Weight } from './formula.js';
import { WeightResponse } from './ranking.response.js';

export class RankingRequest extends FigureRequest {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'Version of the formula; default the youngest' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  formula?: number;
}

export class FormulaRequest {
  @ApiProperty({ maxLength: 200, example: 'Penanganan laporan' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name!: string;

  @ApiProperty({ maxLength: 2_000, description: 'Why it is as it is' })
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1_000_000, description: 'Whoever received fewer has no rank' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  minimumComplaints!: number;

  @ApiProperty({ type: [WeightResponse], description: 'Each indicator at most once; their sum is more than 0' })
  @IsArray()
  @ArrayMaxSize(20)
  weights!: Weight[];
}

export class MoveRequest {
  @ApiProperty({ enum: countedIndicators })
  @IsIn(countedIndicators)
  indicator!: CountedIndicator;

  @ApiProperty({ maxLength: 20, example: '63.71' })
  @IsString()
  @MaxLength(20)
  participant!: string;

  @ApiProperty({ maxLength: 50, example: '2025-S2', description: 'The earlier period, by its name' })
  @IsString()
  @MaxLength(50)
  before!: string;

  @ApiProperty({ maxLength: 50, example: '2026-S1', description: 'The later period, by its name' })
  @IsString()
  @MaxLength(50)
  after!: string;

  @ApiPropertyOptional({ enum: dateBases, enumName: 'DateBasis', default: 'received' })
  @IsIn(dateBases)
  dateBasis: DateBasis = 'received';

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 5_000, default: 500, description: 'Cases to list' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5_000)
  limit = 500;
}

export class ForecastRequest {
  @ApiProperty({ maxLength: 20, example: '63.71' })
  @IsString()
  @MaxLength(20)
  participant!: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'Version of the formula; default the youngest' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  formula?: number;
}

export class PublicationDecisionRequest {
  @ApiProperty({ description: 'Whether it is published' })
  @IsBoolean()
  approve!: boolean;

  @ApiPropertyOptional({ maxLength: 2_000, description: 'Why; has to be said when it is declined' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}
