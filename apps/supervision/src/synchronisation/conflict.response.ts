import { ApiProperty } from '@nestjs/swagger';
import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import {
  conflictCauses,
  conflictFields,
  factNames,
  rulingOutcomes,
  type ConflictCause,
  type ConflictField,
  type FactName,
  type RulingOutcome,
} from './conflict.js';

const instant = { type: String, format: 'date-time' } as const;

export class FactResponse {
  @ApiProperty({ enum: factNames, enumName: 'FactName' })
  name!: FactName;

  @ApiProperty({ description: 'Words and codes of the contract stay as they are; participants are called by name' })
  value!: string;
}

export class ConflictSideResponse {
  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: 'integer', description: 'Version of the ledger entry that says so' })
  version!: number;

  @ApiProperty({ description: 'What happened, by its name in the contract', example: 'completed' })
  name!: string;

  @ApiProperty({ description: 'What happened, as an Indonesian sentence', example: 'Ditutup oleh admin' })
  label!: string;

  @ApiProperty({ ...instant, description: 'When it happened, as its source says' })
  time!: string;

  @ApiProperty(instant)
  receivedAt!: string;

  @ApiProperty({ enum: caseStatuses, enumName: 'CaseStatus', description: 'Status of the complaint after it' })
  status!: CaseStatus;

  @ApiProperty({ type: [FactResponse], description: 'What it says; of a secret complaint without its texts' })
  facts!: FactResponse[];
}

export class AppliedRuleResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class RulingResponse {
  @ApiProperty({ enum: rulingOutcomes, enumName: 'RulingOutcome' })
  outcome!: RulingOutcome;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ description: 'Who ruled' })
  by!: string;

  @ApiProperty(instant)
  ruledAt!: string;

  @ApiProperty({ type: AppliedRuleResponse, nullable: true, description: 'The rule it was made into, or made by' })
  rule!: AppliedRuleResponse | null;
}

export class ConflictResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty()
  complaintId!: string;

  @ApiProperty({ enum: conflictFields, enumName: 'ConflictField' })
  field!: ConflictField;

  @ApiProperty({ enum: conflictCauses, enumName: 'ConflictCause', description: 'Why it was not applied' })
  cause!: ConflictCause;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'Who handled the complaint when the claim came' })
  handler!: ParticipantReferenceResponse;

  @ApiProperty(instant)
  notedAt!: string;

  @ApiProperty({ type: ConflictSideResponse, description: 'What was said and not applied' })
  claimed!: ConflictSideResponse;

  @ApiProperty({ type: ConflictSideResponse, nullable: true, description: 'What stands' })
  standing!: ConflictSideResponse | null;

  @ApiProperty({
    enum: caseStatuses,
    enumName: 'CaseStatus',
    nullable: true,
    description: 'Status of the complaint once the claim is taken; null when it cannot be taken',
  })
  statusIfClaimed!: CaseStatus | null;

  @ApiProperty({ type: RulingResponse, nullable: true })
  ruling!: RulingResponse | null;

  @ApiProperty({ description: 'Whether the person may rule on conflicts' })
  mayRule!: boolean;
}

export class ConflictListResponse {
  @ApiProperty({ type: [ConflictResponse] })
  conflicts!: ConflictResponse[];

  @ApiProperty({ type: 'integer', nullable: true, description: '`after` of the next page; null on the last one' })
  next!: number | null;

  @ApiProperty({ type: 'integer' })
  total!: number;
}

export class WithdrawalResponse {
  @ApiProperty()
  by!: string;

  @ApiProperty(instant)
  at!: string;

  @ApiProperty()
  reason!: string;
}

export class ConflictRuleResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ enum: conflictFields, enumName: 'ConflictField' })
  field!: ConflictField;

  @ApiProperty({ type: ParticipantReferenceResponse, nullable: true, description: 'Who claims; null is anybody' })
  claimant!: ParticipantReferenceResponse | null;

  @ApiProperty({ type: ParticipantReferenceResponse, nullable: true, description: 'Whose it is; null is anybody' })
  owner!: ParticipantReferenceResponse | null;

  @ApiProperty({ enum: rulingOutcomes, enumName: 'RulingOutcome' })
  outcome!: RulingOutcome;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty(instant)
  since!: string;

  @ApiProperty({ type: WithdrawalResponse, nullable: true })
  withdrawn!: WithdrawalResponse | null;

  @ApiProperty({ type: 'integer', description: 'Conflicts it has ruled on so far' })
  used!: number;
}

export class ConflictRuleListResponse {
  @ApiProperty({ type: [ConflictRuleResponse] })
  rules!: ConflictRuleResponse[];

  @ApiProperty({ description: 'Whether the person may withdraw them' })
  mayRule!: boolean;
}
