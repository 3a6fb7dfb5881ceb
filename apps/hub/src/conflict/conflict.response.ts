import { ApiProperty } from '@nestjs/swagger';
import { conflictCauses, type ConflictCause } from '../complaint/decide.js';

export class ConflictSideResponse {
  @ApiProperty({ example: '63.71' })
  participant!: string;

  @ApiProperty({ type: 'integer', description: 'Version of the ledger entry that says so' })
  version!: number;

  @ApiProperty({ description: 'Id of its event' })
  eventId!: string;

  @ApiProperty({ description: 'Type of its event', example: 'id.lapor.complaint.completed.v1' })
  type!: string;

  @ApiProperty({ format: 'date-time', description: 'When it happened' })
  time!: string;

  @ApiProperty({ format: 'date-time', description: 'When the hub took it' })
  receivedAt!: string;

  @ApiProperty({ description: 'Status of the complaint after it' })
  status!: string;

  @ApiProperty({ type: Object, description: 'What it says; without texts when the complaint is secret' })
  data!: Record<string, unknown>;
}

export class RuleReferenceResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class RulingResponse {
  @ApiProperty({ enum: ['claim', 'stands'] })
  outcome!: 'claim' | 'stands';

  @ApiProperty()
  reason!: string;

  @ApiProperty({ description: 'Who ruled: a person, or a rule' })
  by!: string;

  @ApiProperty({ format: 'date-time' })
  ruledAt!: string;

  @ApiProperty({ type: RuleReferenceResponse, nullable: true, description: 'The rule by which it was ruled' })
  rule!: RuleReferenceResponse | null;
}

/** Two participants say different things of one field; both versions are kept until it is ruled which one holds. */
export class ConflictResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty()
  complaintId!: string;

  @ApiProperty({ example: 'status' })
  field!: string;

  @ApiProperty({ enum: conflictCauses })
  cause!: ConflictCause;

  @ApiProperty({ description: 'The cause in a sentence' })
  reason!: string;

  @ApiProperty({ description: 'Who handled the complaint when the claim came', example: '63.71' })
  handler!: string;

  @ApiProperty({ format: 'date-time' })
  notedAt!: string;

  @ApiProperty({ type: ConflictSideResponse, description: 'What was said and not applied' })
  claimed!: ConflictSideResponse;

  @ApiProperty({ type: ConflictSideResponse, nullable: true, description: 'The entry that stands' })
  standing!: ConflictSideResponse | null;

  @ApiProperty({ type: String, nullable: true, description: 'Status of the complaint if the claim held now' })
  statusIfClaimed!: string | null;

  @ApiProperty({ type: RulingResponse, nullable: true })
  ruling!: RulingResponse | null;
}

export class ConflictPageResponse {
  @ApiProperty({ type: [ConflictResponse] })
  conflicts!: ConflictResponse[];

  @ApiProperty({ type: 'integer', description: 'Give it as `after` to read on' })
  next!: number;

  @ApiProperty({ type: 'integer', description: 'How many conflicts there are in all' })
  total!: number;
}

export class GivenRulingResponse {
  @ApiProperty({ type: ConflictResponse, description: 'As it was before the ruling' })
  conflict!: ConflictResponse;

  @ApiProperty({ description: 'Id of the event that rules, under which its outcome can be asked for' })
  eventId!: string;

  @ApiProperty({ type: RuleReferenceResponse, nullable: true, description: 'The rule that was made of it' })
  rule!: RuleReferenceResponse | null;
}
