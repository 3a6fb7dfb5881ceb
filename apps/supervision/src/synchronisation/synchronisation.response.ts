import { ApiProperty } from '@nestjs/swagger';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import {
  connectionStates,
  deliveries,
  outgoingStates,
  receiptStates,
  type ConnectionState,
  type Delivery,
  type OutgoingState,
  type ReceiptState,
} from './synchronisation.js';

const instant = { type: String, format: 'date-time', nullable: true } as const;

export class ConnectionResponse {
  @ApiProperty({ enum: deliveries, enumName: 'Delivery', description: 'How it is told' })
  delivery!: Delivery;

  @ApiProperty({
    enum: connectionStates,
    enumName: 'ConnectionState',
    description: '`ok` within three minutes, `late` within fifteen, `silent` after that, `never` without any sign',
  })
  state!: ConnectionState;

  @ApiProperty({ ...instant, description: 'The last that was heard of it: a heartbeat, a sign-in or an event' })
  heardAt!: string | null;

  @ApiProperty(instant)
  heartbeatAt!: string | null;
}

export class WaitingResponse {
  @ApiProperty({ type: 'integer' })
  waiting!: number;

  @ApiProperty({ ...instant, description: 'Since when the oldest of them waits; null when none does, or nobody knows' })
  since!: string | null;
}

export class OutgoingResponse extends WaitingResponse {
  @ApiProperty({ enum: outgoingStates, enumName: 'OutgoingState' })
  state!: OutgoingState;
}

export class LastReceiptResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ type: String, format: 'date-time', description: 'The moment that was compared' })
  asOf!: string;

  @ApiProperty({ enum: receiptStates, enumName: 'ReceiptState' })
  state!: ReceiptState;

  @ApiProperty({ type: 'integer' })
  differences!: number;
}

export class SynchronisedParticipantResponse extends ParticipantReferenceResponse {
  @ApiProperty({ type: ConnectionResponse })
  connection!: ConnectionResponse;

  @ApiProperty({
    type: WaitingResponse,
    nullable: true,
    description: 'What it sent and the ledger has not taken; null while the broker cannot be asked',
  })
  incoming!: WaitingResponse | null;

  @ApiProperty({
    type: OutgoingResponse,
    nullable: true,
    description: 'What it is to be told; null when it fetches by itself, or is not connected',
  })
  outgoing!: OutgoingResponse | null;

  @ApiProperty({ type: 'integer', description: 'Events held behind what is missing of it' })
  held!: number;

  @ApiProperty({ type: 'integer', description: 'Complaints of which events of it are missing' })
  gaps!: number;

  @ApiProperty({ type: 'integer', description: 'Messages of it that could not be applied and wait for a person' })
  parked!: number;

  @ApiProperty({ type: 'integer', description: 'Conflicts without a ruling in which it is one side' })
  openConflicts!: number;

  @ApiProperty({ type: LastReceiptResponse, nullable: true, description: 'Null when nothing was compared yet' })
  lastReceipt!: LastReceiptResponse | null;
}

export class SynchronisationResponse {
  @ApiProperty({ type: String, format: 'date-time' })
  asOf!: string;

  @ApiProperty({
    type: 'integer',
    description: 'Conflicts without a ruling that the person may see; each has two sides',
  })
  openConflicts!: number;

  @ApiProperty({
    type: [SynchronisedParticipantResponse],
    description: 'In the order of codes; for a leader the line of their own regency only',
  })
  participants!: SynchronisedParticipantResponse[];
}
