import {
  isComplaintEvent,
  parseEventJson,
  participantEventType,
  participantOfInTopic,
  type ParticipantEvent,
} from '#contract';
import type { IncomingRecord, RecordBatch } from '#messaging';
import type { ReceivedLetterNews } from '../letter/keep-letter-news.handler.js';
import type { LetterEvent } from '../letter/letter-news.repository.js';
import type { ParkedCause, ParkedRecord } from './ledger.repository.js';
import type { ReceivedBatch } from './record-events.handler.js';

/** Records of an in-topic as they are understood. */
export interface ReadBatch extends ReceivedBatch {
  /** What participants say of themselves, which is no part of the ledger. */
  signs: ParticipantEvent[];
  /** Those of the signs that are about letters of the province, with their records. */
  letterNews: ReceivedLetterNews[];
}

/** Tells events from what no schema knows, and each event's source from who wrote it. */
export function readBatch({ topic, partition, records }: RecordBatch): ReadBatch {
  const participant = participantOfInTopic(topic);
  const events: ReceivedBatch['events'][number][] = [];
  const unreadable: ParkedRecord[] = [];
  const signs: ParticipantEvent[] = [];
  const letterNews: ReceivedLetterNews[] = [];
  for (const incoming of records) {
    const record = recordOf(topic, partition, incoming);
    const park = (cause: ParkedCause, errors: ParkedRecord['errors'], of: Partial<ParkedRecord> = {}): void => {
      unreadable.push({ ...record, source: null, eventId: null, complaintId: null, ...of, cause, errors });
    };
    if (incoming.value === null) {
      park('EMPTY_RECORD', [{ field: '', reason: 'the record has no value' }]);
      continue;
    }
    const parsed = parseEventJson(incoming.value);
    if (!parsed.ok) {
      park('INVALID_EVENT', parsed.problems);
      continue;
    }
    const { event } = parsed;
    if (event.source !== participant) {
      park(
        'WRONG_SOURCE',
        [{ field: 'source', reason: `must be ${participant ?? 'a participant'}, who owns this topic` }],
        {
          source: event.source,
          eventId: event.id,
          complaintId: event.subject,
        },
      );
    } else if (isComplaintEvent(event)) {
      events.push({ event, receivedAt: record.receivedAt, record });
    } else {
      signs.push(event);
      if (isLetterEvent(event)) letterNews.push({ event, record });
    }
  }
  return { events, unreadable, signs, letterNews };
}

const isLetterEvent = (event: ParticipantEvent): event is LetterEvent =>
  event.type === participantEventType('letter-received') || event.type === participantEventType('letter-answered');

const recordOf = (topic: string, partition: number, { offset, timestamp, value }: IncomingRecord) => ({
  topic,
  partition,
  offset,
  receivedAt: new Date(Number(timestamp)).toISOString(),
  record: value ?? Buffer.alloc(0),
});
