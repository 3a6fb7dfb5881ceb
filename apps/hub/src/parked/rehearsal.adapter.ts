import { Inject, Injectable } from '@nestjs/common';
import { inTopic, isComplaintEvent, parseEventJson } from '#contract';
import type { IncomingRecord } from '#messaging';
import type { Complaint } from '../complaint/complaint.js';
import { LedgerConsumer } from '../complaint/ledger.consumer.js';
import {
  LedgerRepository,
  type EventKey,
  type LedgerChanges,
  type LedgerTransaction,
} from '../complaint/ledger.repository.js';
import { RecordEvents, type BatchOutcome, type ReceivedBatch } from '../complaint/record-events.handler.js';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { NoteSignsOfLife } from '../participant/note-signs-of-life.handler.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { NoteWords } from '../vocabulary/note-words.handler.js';
import type { OpenRecord } from './redrive.repository.js';
import { rehearsalOf, type Rehearsal } from './rehearsal.mapper.js';

/**
 * Tells what the ledger would make of records: its own consumer reads them and its own handler decides them, against
 * complaints as they are now, in a transaction that writes nothing and is rolled back.
 */
@Injectable()
export class Rehearse {
  constructor(
    private readonly ledger: LedgerRepository,
    private readonly participants: ParticipantDirectory,
    private readonly noteSignsOfLife: NoteSignsOfLife,
    private readonly noteWords: NoteWords,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'historyAfterDays'>,
  ) {}

  async handle(records: readonly OpenRecord[]): Promise<Rehearsal> {
    const ledger = new UnwrittenLedger(this.ledger);
    const events = new RehearsedEvents(ledger, this.participants, this.noteWords, this.config);
    const consumer = new LedgerConsumer(events, this.noteSignsOfLife);
    const timestamp = String(Date.now());
    for (const [participant, group] of Map.groupBy(records.filter(leavesTrace), (record) => record.participant)) {
      const incoming = group.map(({ complaintId: key, record: value }, offset): IncomingRecord => {
        return { key, value, offset: String(offset), timestamp };
      });
      await consumer.take({ topic: inTopic(participant), partition: 0, records: incoming });
    }
    await events.decide();
    const { changes, before, seen } = ledger;
    return rehearsalOf({ changes, before, seen, examined: events.keys() });
  }
}

/** A sign of life is noted beside the ledger: a rehearsal must not note it. */
function leavesTrace({ participant, record }: OpenRecord): boolean {
  const parsed = parseEventJson(record);
  return !parsed.ok || isComplaintEvent(parsed.event) || parsed.event.source !== participant;
}

/** Gathers what the consumer read, topic by topic, to decide it as one batch: records of several may depend on each other. */
class RehearsedEvents extends RecordEvents {
  private readonly events: ReceivedBatch['events'][number][] = [];
  private readonly unreadable: ReceivedBatch['unreadable'][number][] = [];

  override handle({ events, unreadable }: ReceivedBatch): Promise<BatchOutcome> {
    this.events.push(...events);
    this.unreadable.push(...unreadable);
    return Promise.resolve({ applied: 0, conflict: 0, held: 0, duplicate: 0, parked: 0 });
  }

  decide(): Promise<BatchOutcome> {
    return super.handle({ events: this.events, unreadable: this.unreadable });
  }

  keys(): EventKey[] {
    return this.events.map(({ event }) => ({ source: event.source, eventId: event.id }));
  }
}

const nothing: LedgerChanges = {
  ...{ entries: [], complaints: [], identities: [], held: [], released: [], parked: [], conflicts: [], duplicates: [] },
};

/** The ledger for reading. What would be written is kept for the rehearsal to look at. */
class UnwrittenLedger extends LedgerRepository {
  changes = nothing;
  before: readonly Complaint[] = [];
  seen: readonly EventKey[] = [];

  constructor(private readonly ledger: LedgerRepository) {
    super();
  }

  async transaction<Result>(work: (ledger: LedgerTransaction) => Promise<Result>): Promise<Result> {
    const rolledBack = new Error('A rehearsal is rolled back.');
    const results: Result[] = [];
    try {
      await this.ledger.transaction(async (ledger) => {
        results.push(await work(this.unwritten(ledger)));
        throw rolledBack;
      });
    } catch (error) {
      if (error !== rolledBack) throw error;
    }
    return results.at(-1) as Result;
  }

  private unwritten(ledger: LedgerTransaction): LedgerTransaction {
    return {
      seen: async (keys) => (this.seen = await ledger.seen(keys)),
      load: async (complaintIds, trackingIds) => {
        const loaded = await ledger.load(complaintIds, trackingIds);
        this.before = loaded.complaints.map(({ complaint }) => complaint);
        return loaded;
      },
      echoes: (events) => ledger.echoes(events),
      write: (changes) => {
        this.changes = changes;
        return Promise.resolve();
      },
      run: () => Promise.resolve([]),
    };
  }
}
