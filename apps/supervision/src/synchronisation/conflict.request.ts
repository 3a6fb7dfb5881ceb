import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '#http';
import { conflictStates, rulingOutcomes, type ConflictState, type RulingOutcome } from './conflict.js';
import { MessagesRequest } from './messages.request.js';

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
  @Trimmed()
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
