import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { PageRequest } from '../complaint/page.request.js';
import { fields, type Field } from '../complaint/ownership.js';

const outcomes = ['claim', 'stands'] as const;
const participantCode = /^(national|\d{2}(\.\d{2})?)$/;
const codeOrAny = /^(any|national|\d{2}(\.\d{2})?)$/;

export class ConflictPageRequest extends PageRequest {
  @ApiPropertyOptional({ enum: ['open', 'ruled'], description: 'Default: both' })
  @IsOptional()
  @IsIn(['open', 'ruled'])
  state?: 'open' | 'ruled';

  @ApiPropertyOptional({ description: 'Who claims, or handles the complaint', example: '63.01' })
  @IsOptional()
  @Matches(participantCode)
  participant?: string;

  @ApiPropertyOptional({ description: 'Complaint id' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  complaint?: string;
}

/** What is decided, why, and by whom. */
class VerdictRequest {
  /** `claim`: what was claimed holds from now on; `stands`: what stood before goes on. */
  @IsIn(outcomes)
  outcome!: (typeof outcomes)[number];

  @IsString()
  @Length(1, 2_000)
  reason!: string;

  /** Who rules. */
  @IsString()
  @Length(1, 200)
  by!: string;
}

export class RulingRequest extends VerdictRequest {
  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Rule alike on all conflicts of this kind' })
  @IsBoolean()
  keepAsRule = false;
}

export class ConflictRuleRequest extends VerdictRequest {
  @IsIn(fields)
  field!: Field;

  /** Code of the participant that claims, or `any`. */
  @Matches(codeOrAny)
  claimant!: string;

  /** Code of the participant that handles the complaint, or `any`. */
  @Matches(codeOrAny)
  owner!: string;
}

export class WithdrawalRequest {
  @IsString()
  @Length(1, 200)
  by!: string;

  @IsString()
  @Length(1, 2_000)
  reason!: string;
}
