import { ApiProperty } from '@nestjs/swagger';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import {
  differenceKinds,
  gapStates,
  receiptStates,
  type DifferenceKind,
  type GapState,
  type ReceiptState,
} from './synchronisation.js';

const instant = { type: String, format: 'date-time' } as const;
const perhaps = { ...instant, nullable: true } as const;

export class FieldErrorResponse {
  @ApiProperty({ description: 'Path of the field, empty for the whole message', example: 'data.title' })
  field!: string;

  @ApiProperty({ description: 'In the words of the contract', example: 'is required' })
  reason!: string;
}

export class ParkedGroupResponse {
  @ApiProperty({ example: 'UNKNOWN_PARTICIPANT' })
  cause!: string;

  @ApiProperty({ type: 'integer' })
  count!: number;

  @ApiProperty(instant)
  oldest!: string;

  @ApiProperty(instant)
  newest!: string;
}

export class ParkedMessageResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ description: 'Where it lies on the broker', example: 'lapor.in.63.71.v1/0@42' })
  place!: string;

  @ApiProperty(instant)
  receivedAt!: string;

  @ApiProperty({ type: String, nullable: true })
  complaintId!: string | null;

  @ApiProperty({ example: 'INVALID_EVENT' })
  cause!: string;

  @ApiProperty({ type: [FieldErrorResponse] })
  errors!: FieldErrorResponse[];

  @ApiProperty({ type: 'integer' })
  bytes!: number;

  @ApiProperty({ type: 'integer', description: 'How often it was sent in again' })
  attempts!: number;
}

export class ParkedListResponse {
  @ApiProperty({ type: [ParkedGroupResponse], description: 'By cause, the largest first' })
  groups!: ParkedGroupResponse[];

  @ApiProperty({ type: [ParkedMessageResponse] })
  messages!: ParkedMessageResponse[];

  @ApiProperty({ type: 'integer', nullable: true, description: '`after` of the next page; null on the last one' })
  next!: number | null;

  @ApiProperty({ type: 'integer' })
  total!: number;
}

export class GapResponse {
  @ApiProperty({ example: '63.71-2026-000123' })
  complaintId!: string;

  @ApiProperty({ type: 'integer', description: 'First sequence that is missing' })
  from!: number;

  @ApiProperty({ type: 'integer', description: 'Last sequence that is missing' })
  to!: number;

  @ApiProperty({ type: 'integer', description: 'Events held behind it' })
  held!: number;

  @ApiProperty(instant)
  since!: string;

  @ApiProperty({ enum: gapStates, enumName: 'GapState' })
  state!: GapState;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'Who has to do something about it now' })
  owner!: ParticipantReferenceResponse;

  @ApiProperty({ type: 'integer' })
  asked!: number;

  @ApiProperty(perhaps)
  nextAskAt!: string | null;
}

export class GapListResponse {
  @ApiProperty({ type: [GapResponse], description: 'The longest open first' })
  gaps!: GapResponse[];
}

export class PendingDeliveryResponse {
  @ApiProperty({ type: 'integer', description: 'Position in the ledger' })
  position!: number;

  @ApiProperty()
  complaintId!: string;

  @ApiProperty({ enum: ['retrying', 'given-up'], enumName: 'PendingState' })
  state!: 'retrying' | 'given-up';

  @ApiProperty({ type: 'integer' })
  attempts!: number;

  @ApiProperty(instant)
  nextAttemptAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null while it only waits behind an older one' })
  lastError!: string | null;
}

export class DeliveryListResponse {
  @ApiProperty({ type: [PendingDeliveryResponse], description: 'Refused at least once, or behind one that was' })
  entries!: PendingDeliveryResponse[];

  @ApiProperty({ type: 'integer', nullable: true, description: '`after` of the next page; null on the last one' })
  next!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'What went wrong last on its way' })
  lastError!: string | null;

  @ApiProperty(perhaps)
  lastErrorAt!: string | null;

  @ApiProperty(perhaps)
  lastProgressAt!: string | null;
}

export class ParticipantReceiptResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty(instant)
  asOf!: string;

  @ApiProperty(instant)
  issuedAt!: string;

  @ApiProperty({ enum: receiptStates, enumName: 'ReceiptState' })
  state!: ReceiptState;

  @ApiProperty({ type: 'integer', description: 'Complaints that were compared' })
  compared!: number;

  @ApiProperty({ type: 'integer' })
  differences!: number;
}

export class ReceiptListResponse {
  @ApiProperty({ type: [ParticipantReceiptResponse], description: 'The newest first' })
  receipts!: ParticipantReceiptResponse[];
}

export class DifferenceResponse {
  @ApiProperty()
  complaintId!: string;

  @ApiProperty({
    enum: differenceKinds,
    enumName: 'DifferenceKind',
    description: '`missing-here`: the hub lacks it; `missing-there`: the participant does; `behind`: it lacks entries',
  })
  kind!: DifferenceKind;

  @ApiProperty({ type: [String], description: 'What differs, of a complaint that both have', example: ['status'] })
  fields!: string[];

  @ApiProperty({ description: 'Whether both held the same when they were looked at again' })
  healed!: boolean;
}

export class DifferenceListResponse {
  @ApiProperty({ type: [DifferenceResponse] })
  differences!: DifferenceResponse[];

  @ApiProperty({ type: 'integer', description: 'Differences in all; a receipt lists the first of many' })
  total!: number;
}
