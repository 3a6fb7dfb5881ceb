import { ApiProperty } from '@nestjs/swagger';
import { outgoingStates, receiptStates, type OutgoingState, type ReceiptState } from './synchronisation.js';

const instant = { type: String, format: 'date-time', nullable: true } as const;

export class IncomingResponse {
  @ApiProperty({ type: 'integer', description: 'Records of its in-topic that the ledger has not taken yet' })
  waiting!: number;

  @ApiProperty({ ...instant, description: 'Since when, as far as this instance reads them' })
  since!: string | null;
}

export class OutgoingResponse {
  @ApiProperty({ type: 'integer', description: 'Ledger entries it is to be told and was not told yet' })
  waiting!: number;

  @ApiProperty({ ...instant, description: 'When the ledger took the oldest of them' })
  since!: string | null;

  @ApiProperty({
    enum: outgoingStates,
    description: '`down`: its system does not answer; `given-up`: entries are not tried any more unless somebody asks',
  })
  state!: OutgoingState;
}

export class LastReceiptResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ format: 'date-time', description: 'The moment that was compared' })
  asOf!: string;

  @ApiProperty({ enum: receiptStates })
  state!: ReceiptState;

  @ApiProperty({ type: 'integer' })
  differences!: number;
}

export class ParticipantSynchronisationResponse {
  @ApiProperty({ description: 'national, or the Kemendagri code as text', example: '63.71' })
  code!: string;

  @ApiProperty({ example: 'Kota Banjarmasin' })
  name!: string;

  @ApiProperty({ enum: ['national', 'province', 'kabupaten', 'kota'] })
  kind!: string;

  @ApiProperty({ enum: ['kafka', 'gateway', 'webhook', 'national'], description: 'How it is told' })
  delivery!: string;

  @ApiProperty(instant)
  lastHeartbeatAt!: string | null;

  @ApiProperty(instant)
  lastSignedInAt!: string | null;

  @ApiProperty({ ...instant, description: 'When the ledger took the last event of its own' })
  lastEventAt!: string | null;

  @ApiProperty({ type: IncomingResponse, nullable: true, description: 'Null when the broker cannot be asked' })
  incoming!: IncomingResponse | null;

  @ApiProperty({
    type: OutgoingResponse,
    nullable: true,
    description: 'Null when it fetches by itself over the gateway, or is not connected',
  })
  outgoing!: OutgoingResponse | null;

  @ApiProperty({ type: 'integer', description: 'Events held behind what is missing of it' })
  held!: number;

  @ApiProperty({ type: 'integer', description: 'Complaints of which events of it are missing' })
  gaps!: number;

  @ApiProperty({ type: 'integer', description: 'Open parked messages of its in-topic' })
  parked!: number;

  @ApiProperty({ type: 'integer', description: 'Conflicts without a ruling in which it is one side' })
  openConflicts!: number;

  @ApiProperty({ type: LastReceiptResponse, nullable: true, description: 'Null when nothing was compared with it yet' })
  lastReceipt!: LastReceiptResponse | null;
}

export class SynchronisationResponse {
  @ApiProperty({ format: 'date-time' })
  asOf!: string;

  @ApiProperty({ type: 'integer', description: 'Conflicts without a ruling; each has two sides' })
  openConflicts!: number;

  @ApiProperty({ type: [ParticipantSynchronisationResponse], description: 'In the order of codes, `national` last' })
  participants!: ParticipantSynchronisationResponse[];
}
