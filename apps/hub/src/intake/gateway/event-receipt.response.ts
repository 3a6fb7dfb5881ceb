import { ApiProperty } from '@nestjs/swagger';
import { inTopic, type EventProblem } from '#contract';

export class FieldErrorResponse {
  @ApiProperty({ example: 'data.title', description: 'Path of the field; empty for the whole event' })
  field!: string;

  @ApiProperty({ example: 'is required' })
  reason!: string;
}

/** What became of one event at the gateway. Accepted means that the broker has it for good. */
export class EventReceiptResponse {
  @ApiProperty({ type: String, nullable: true, description: "The event's id; null when it has none" })
  id!: string | null;

  @ApiProperty()
  accepted!: boolean;

  @ApiProperty({ required: false, example: 'lapor.in.63.71.v1' })
  topic?: string;

  @ApiProperty({ required: false, format: 'date-time' })
  receivedAt?: string;

  @ApiProperty({ required: false, type: [FieldErrorResponse] })
  errors?: FieldErrorResponse[];
}

/** Most errors told of one event. */
const mostErrors = 20;

export const inTopicReceipt = (id: string, participant: string, receivedAt: string): EventReceiptResponse => ({
  id,
  accepted: true,
  topic: inTopic(participant),
  receivedAt,
});

export const refusalReceipt = (candidate: unknown, problems: readonly EventProblem[]): EventReceiptResponse => ({
  id: idOf(candidate),
  accepted: false,
  errors: problems.slice(0, mostErrors),
});

function idOf(candidate: unknown): string | null {
  if (typeof candidate !== 'object' || candidate === null || !('id' in candidate)) return null;
  return typeof candidate.id === 'string' ? candidate.id.slice(0, 128) : null;
}
