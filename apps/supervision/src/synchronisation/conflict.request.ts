import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { conflictStates, rulingOutcomes, type ConflictState, type RulingOutcome } from './conflict.js';
import { MessagesRequest } from './messages.request.js';

/** Spaces are no reason. */
const trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

export class ConflictListRequest extends MessagesRequest {
  @ApiPropertyOptional({ enum: conflictStates, enumName: 'ConflictState', default: 'open' })
  @IsIn(conflictStates)
  state: ConflictState = 'open';

  @ApiPropertyOptional({ description: 'One side of the conflict', example: '63.71' })
  @IsOptional()
  @IsString()
  @MaxLength(16)
  participant?: string;
}

export class ReasonRequest {
  @ApiProperty({ minLength: 1, maxLength: 2_000 })
  @trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;
}

export class RulingRequest extends ReasonRequest {
  @ApiProperty({ enum: rulingOutcomes, enumName: 'RulingOutcome' })
  @IsIn(rulingOutcomes)
  outcome!: RulingOutcome;

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Rule alike from now on, without asking' })
  @IsBoolean()
  keepAsRule = false;
}
