import { Inject, Injectable } from '@nestjs/common';
import { inTopic } from '#contract';
import type { Complaint } from '../complaint/complaint.js';
import {
  LedgerRepository,
  type EventKey,
  type LedgerChanges,
  type LedgerTransaction,
} from '../complaint/ledger.repository.js';
import { readBatch } from '../complaint/received-batch.mapper.js';
import { RecordEvents, type ReceivedBatch } from '../complaint/record-events.handler.js';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { NoteWords } from '../vocabulary/note-words.handler.js';
import type { OpenRecord } from './redrive.repository.js';
import { rehearsalOf, type Rehearsal } from './rehearsal.mapper.js';

/**
 * Tells what the ledger would make of records: they are read and decided as if they came now, against complaints as
 * they are, in a transaction that writes nothing and is rolled back.
 */
@Injectable()
export class Rehearse {
  constructor(
    private readonly ledger: LedgerRepository,
    private readonly participants: ParticipantDirectory,
    private readonly noteWords: NoteWords,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'historyAfterDays'>,
  ) {}

  async handle(records: readonly OpenRecord[]): Promise<Rehearsal> {
    const ledger = new UnwrittenLedger(this.ledger);
    const batch = received(records);
    await new RecordEvents(ledger, this.participants, this.noteWords, this.config).handle(batch);
    const { changes, before, seen } = ledger;
    const examined = batch.events.map(({ event }) => ({ source: event.source, eventId: event.id }));
    return rehearsalOf({ changes, before, seen, examined });
  }
}

/** All as one batch: records of several participants may depend on each other. */
function received(records: readonly OpenRecord[]): ReceivedBatch {
  const timestamp = String(Date.now());
  const batches = [...Map.groupBy(records, ({ participant }) => participant)].map(([participant, group]) =>
    readBatch({
      topic: inTopic(participant),
      partition: 0,
      records: group.map(({ complaintId: key, record: value }, offset) => ({
        key,
        value,
        offset: String(offset),
        timestamp,
      })),
    }),
  );
  return {
    events: batches.flatMap(({ events }) => events),
    unreadable: batches.flatMap(({ unreadable }) => unreadable),
  };
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
