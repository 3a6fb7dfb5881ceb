import { ApiProperty } from '@nestjs/swagger';

const instant = { type: String, format: 'date-time', nullable: true } as const;

export class LaneResponse {
  @ApiProperty({ type: String, description: '`kafka`, `national` or `webhook:<code>`' })
  destination!: string;

  @ApiProperty({ type: 'integer', description: 'Ledger position up to which everything is delivered or pending' })
  cursor!: number;

  @ApiProperty({ type: 'integer', description: 'Ledger entries behind the cursor' })
  behind!: number;

  @ApiProperty({ type: 'integer', description: 'Entries that wait to be tried again, or behind one that does' })
  pending!: number;

  @ApiProperty({ type: 'integer', description: 'Entries that are not tried any more unless somebody asks for it' })
  givenUp!: number;

  @ApiProperty({ type: String, enum: ['closed', 'open', 'half-open'], nullable: true })
  circuit!: 'closed' | 'open' | 'half-open' | null;

  @ApiProperty({ type: String, nullable: true, description: 'Instance of the hub that works the lane' })
  holder!: string | null;

  @ApiProperty(instant)
  lastProgressAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  lastError!: string | null;

  @ApiProperty(instant)
  lastErrorAt!: string | null;
}

export class LanesResponse {
  @ApiProperty({ type: [LaneResponse] })
  lanes!: LaneResponse[];
}

export class PendingResponse {
  @ApiProperty({ type: 'integer' })
  position!: number;

  @ApiProperty({ type: String })
  complaintId!: string;

  @ApiProperty({ type: String, enum: ['retrying', 'given-up'] })
  state!: 'retrying' | 'given-up';

  @ApiProperty({ type: 'integer', description: 'Failures of the entry itself, not of its destination' })
  attempts!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  nextAttemptAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null while it only waits behind an older entry' })
  lastError!: string | null;
}

export class PendingPageResponse {
  @ApiProperty({ type: [PendingResponse] })
  pending!: PendingResponse[];

  @ApiProperty({ type: 'integer', description: 'What to give as `after` for the next page' })
  next!: number;
}
