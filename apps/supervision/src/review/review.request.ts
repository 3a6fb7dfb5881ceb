import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { IsDay, Trimmed } from '#http';
import { dateBases, type DateBasis } from '../monev/figures.js';
import { CriterionResponse } from './review.response.js';
import type { Criterion } from './rubric.js';

/** Which cases a round is drawn from, and how many. */
export class RoundPlanRequest {
  @ApiProperty({ format: 'date', description: 'First day of the period' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'Last day of the period' })
  @IsDay()
  to!: string;

  @ApiPropertyOptional({ enum: dateBases, enumName: 'DateBasis', default: 'received' })
  @IsIn(dateBases)
  dateBasis: DateBasis = 'received';

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 2_000, default: 100, description: 'Cases in all' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_000)
  total = 100;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 5,
    description: 'Cases of every regency at least; all of whoever has fewer',
  })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  minimum = 5;
}

export class RoundRequest extends RoundPlanRequest {
  @ApiPropertyOptional({
    minLength: 1,
    maxLength: 100,
    description: 'What chance begins with, for instance a number drawn in public; one of chance when left out',
  })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  seed?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'Version of the rubric; default the youngest' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  rubric?: number;
}

export class JudgementRequest {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'By code of every criterion the level, counted from 0',
    example: { answers: 2, done: 1, evidence: 0, civil: 1 },
  })
  @IsObject()
  scores!: Record<string, unknown>;

  @ApiPropertyOptional({ maxLength: 2_000, description: 'What whoever disputes it should know' })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}

export class SettlementRequest {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'By code of every criterion the level that both came to',
  })
  @IsObject()
  scores!: Record<string, unknown>;

  @ApiProperty({ minLength: 1, maxLength: 2_000, description: 'Why it is so' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;
}

export class RubricRequest {
  @ApiProperty({ maxLength: 200, example: 'Mutu jawaban' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name!: string;

  @ApiProperty({ maxLength: 2_000, description: 'Why it is as it is' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;

  @ApiProperty({ type: [CriterionResponse], description: 'At most 9, each with a code of its own' })
  @IsArray()
  @ArrayMaxSize(9)
  criteria!: Criterion[];

  @ApiProperty({ minimum: 0, maximum: 1, description: 'Readings whose scores lie further apart are looked at again' })
  @IsNumber()
  @Min(0)
  @Max(1)
  disagreement!: number;
}

export class ReviewedCasesRequest {
  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Only cases of this participant' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;
}

export class PopulationRequest {
  @ApiProperty({ maxLength: 20, example: '63.71' })
  @IsString()
  @MaxLength(20)
  participant!: string;
}
