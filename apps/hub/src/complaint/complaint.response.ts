import { ApiProperty } from '@nestjs/swagger';

const outcomes = ['applied', 'conflict', 'held', 'duplicate', 'parked'] as const;
export type EventOutcome = (typeof outcomes)[number];

/** What became of one event. */
export class EventOutcomeResponse {
  @ApiProperty({ description: 'The id that the participant gave the event' })
  id!: string;

  @ApiProperty({ enum: outcomes, nullable: true, description: 'null: the ledger has not come to it yet' })
  outcome!: EventOutcome | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was not applied' })
  reason!: string | null;
}

export class EventOutcomesResponse {
  @ApiProperty({ type: [EventOutcomeResponse] })
  outcomes!: EventOutcomeResponse[];
}

/** A page of ledger entries, as `lapor.ledger.v1` carries them. */
export class LedgerPageResponse {
  @ApiProperty({ type: [Object], description: 'LedgerEntry of the contract: without identities' })
  entries!: object[];

  @ApiProperty({ description: 'Give it as `after` to read on' })
  next!: number;

  @ApiProperty({ description: 'Position of the last entry there is' })
  head!: number;
}

/** A complaint as the hub knows it, with its entries. */
export class ComplaintResponse {
  @ApiProperty({ example: '63.71-2026-000123' })
  id!: string;

  @ApiProperty({ description: 'Number of its ledger entries' })
  version!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Hash of its last entry' })
  hash!: string | null;

  @ApiProperty({ description: 'Equal to what every other system computes of the complaint, when all agree' })
  digest!: string;

  @ApiProperty({ type: Object, description: 'ComplaintSnapshot of the contract' })
  state!: object;

  @ApiProperty({ type: [Object], description: 'LedgerEntry of the contract, oldest first' })
  entries!: object[];
}
