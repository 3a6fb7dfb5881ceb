import { ApiProperty } from '@nestjs/swagger';
import { attemptOutcomes, messageStates, type AttemptOutcome, type MessageState } from './parked-message.js';

class ParkedErrorResponse {
  @ApiProperty({ description: 'Path of the field, empty for the whole record', example: 'data.title' })
  field!: string;

  @ApiProperty({ example: 'is required' })
  reason!: string;
}

/** A message that could not be applied, kept as it came. Parked again after a redrive it is still one message. */
export class ParkedRecordResponse {
  @ApiProperty()
  id!: number;

  @ApiProperty({ description: 'Where it lies on the broker', example: 'lapor.in.63.71.v1/0@42' })
  place!: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Whose in-topic it came by', example: '63.71' })
  participant!: string | null;

  @ApiProperty({ type: String, nullable: true })
  source!: string | null;

  @ApiProperty({ type: String, nullable: true })
  eventId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  complaintId!: string | null;

  @ApiProperty({ example: 'INVALID_EVENT' })
  cause!: string;

  @ApiProperty({ type: [ParkedErrorResponse] })
  errors!: ParkedErrorResponse[];

  @ApiProperty({ description: 'Bytes of the record; identities in it make it unfit to show here' })
  bytes!: number;

  @ApiProperty({ enum: messageStates })
  state!: MessageState;

  @ApiProperty({ type: 'integer', description: 'How often it was redriven' })
  attempts!: number;

  @ApiProperty({ type: String, enum: attemptOutcomes, nullable: true, description: 'What the last redrive came to' })
  lastOutcome!: AttemptOutcome | null;

  @ApiProperty({ type: String, nullable: true })
  givenUpReason!: string | null;
}

/** Open messages that were parked for one cause. */
export class ParkedGroupResponse {
  @ApiProperty({ example: 'UNKNOWN_PARTICIPANT' })
  cause!: string;

  @ApiProperty({ type: String, nullable: true, example: '63.71' })
  participant!: string | null;

  @ApiProperty({ type: 'integer' })
  count!: number;

  @ApiProperty({ format: 'date-time', description: 'When the first of them came' })
  oldest!: Date;

  @ApiProperty({ format: 'date-time' })
  newest!: Date;

  @ApiProperty({ type: [ParkedErrorResponse], description: 'What is wrong with the one that was parked last' })
  example!: ParkedErrorResponse[];
}

export class ParkedGroupsResponse {
  @ApiProperty({ type: [ParkedGroupResponse] })
  groups!: ParkedGroupResponse[];
}

export class ParkedPageResponse {
  @ApiProperty({ type: [ParkedRecordResponse] })
  parked!: ParkedRecordResponse[];

  @ApiProperty({ description: 'Give it as `after` to read on' })
  next!: number;

  @ApiProperty({ description: 'How many are parked in all' })
  total!: number;
}

/** An event that came before its predecessor. */
export class HeldEventResponse {
  @ApiProperty()
  id!: number;

  @ApiProperty()
  source!: string;

  @ApiProperty()
  eventId!: string;

  @ApiProperty()
  complaintId!: string;

  @ApiProperty({ description: 'What it waits for: `filed`, or source#sequence', example: '63.71#3' })
  awaits!: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;
}

export class HeldPageResponse {
  @ApiProperty({ type: [HeldEventResponse] })
  held!: HeldEventResponse[];

  @ApiProperty({ description: 'Give it as `after` to read on' })
  next!: number;

  @ApiProperty({ description: 'How many are held in all' })
  total!: number;
}
