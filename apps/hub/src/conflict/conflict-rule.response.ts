import { ApiProperty } from '@nestjs/swagger';

class RuleWithdrawalResponse {
  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  reason!: string;
}

/** A ruling that was kept for all conflicts of its kind, in its newest version. */
export class ConflictRuleResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ type: 'integer', description: 'Grows with each change' })
  version!: number;

  @ApiProperty({ example: 'status' })
  field!: string;

  @ApiProperty({ description: 'Participant that claims, or `any`', example: '63.01' })
  claimant!: string;

  @ApiProperty({ description: 'Participant that handles the complaint, or `any`', example: 'any' })
  owner!: string;

  @ApiProperty({ enum: ['claim', 'stands'] })
  outcome!: 'claim' | 'stands';

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  since!: string;

  @ApiProperty({ type: RuleWithdrawalResponse, nullable: true })
  withdrawn!: RuleWithdrawalResponse | null;

  @ApiProperty({ type: 'integer', description: 'How many conflicts it has settled' })
  used!: number;
}

export class ConflictRulesResponse {
  @ApiProperty({ type: [ConflictRuleResponse] })
  rules!: ConflictRuleResponse[];
}
