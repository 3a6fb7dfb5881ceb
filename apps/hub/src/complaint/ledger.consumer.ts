import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { isComplaintEvent, parseEventJson, participantOfInTopic, type ParticipantEvent } from '#contract';
import { BatchPattern, type IncomingRecord, type RecordBatch } from '#messaging';
import { NoteSignsOfLife } from '../participant/note-signs-of-life.handler.js';
import type { ParkedCause, ParkedRecord } from './ledger.repository.js';
import { RecordEvents, type ReceivedBatch } from './record-events.handler.js';

/** The name under which the hub subscribes to the in-topics of all participants. */
export const inTopics = 'lapor.in';

/** Reads in-topics: tells events from what no schema knows, and each event's source from who wrote it. */
@Controller()
export class LedgerConsumer {
  constructor(
    private readonly recordEvents: RecordEvents,
    private readonly noteSignsOfLife: NoteSignsOfLife,
  ) {}

  @BatchPattern(inTopics)
  async take(@Payload() batch: RecordBatch): Promise<void> {
    const { events, unreadable, signs } = read(batch);
    await this.noteSignsOfLife.handle(signs);
    if (events.length + unreadable.length > 0) await this.recordEvents.handle({ events, unreadable });
  }
}

interface ReadBatch extends ReceivedBatch {
  signs: ParticipantEvent[];
}

function read({ topic, partition, records }: RecordBatch): ReadBatch {
  const participant = participantOfInTopic(topic);
  const events: ReceivedBatch['events'][number][] = [];
  const unreadable: ParkedRecord[] = [];
  const signs: ParticipantEvent[] = [];
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
    }
  }
  return { events, unreadable, signs };
}

const recordOf = (topic: string, partition: number, { offset, timestamp, value }: IncomingRecord) => ({
  topic,
  partition,
  offset,
  receivedAt: new Date(Number(timestamp)).toISOString(),
  record: value ?? Buffer.alloc(0),
});
