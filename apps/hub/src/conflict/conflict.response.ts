import { ApiProperty } from '@nestjs/swagger';

class ConflictSideResponse {
  @ApiProperty({ example: '63.71' })
  participant!: string;

  @ApiProperty({ description: 'Version of the ledger entry that says so' })
  version!: number;

  @ApiProperty({ description: 'Type of its event', example: 'id.lapor.complaint.completed.v1' })
  type!: string;

  @ApiProperty({ format: 'date-time' })
  time!: string;

  @ApiProperty({ description: 'Status of the complaint after it' })
  status!: string;
}

/** Two participants say different things of one field; both versions are kept until a person rules. */
export class ConflictResponse {
  @ApiProperty()
  id!: number;

  @ApiProperty()
  complaintId!: string;

  @ApiProperty({ example: 'status' })
  field!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ format: 'date-time' })
  notedAt!: string;

  @ApiProperty({ type: ConflictSideResponse, description: 'What was said and not applied' })
  claimed!: ConflictSideResponse;

  @ApiProperty({ type: ConflictSideResponse, nullable: true, description: 'The entry that stands' })
  standing!: ConflictSideResponse | null;
}

export class ConflictPageResponse {
  @ApiProperty({ type: [ConflictResponse] })
  conflicts!: ConflictResponse[];

  @ApiProperty({ description: 'Give it as `after` to read on' })
  next!: number;

  @ApiProperty({ description: 'How many conflicts there are in all' })
  total!: number;
}
