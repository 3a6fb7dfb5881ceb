import { Inject, Injectable } from '@nestjs/common';
import { complaintEventType, dataDigest, entryHash, isNamed, trackingIdOf } from '#contract';
import { crashPoint } from '../crash-point.adapter.js';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { unknownComplaint, type Complaint } from './complaint.js';
import { isRuling } from './complaint.events.js';
import { factOf } from './complaint-fact.mapper.js';
import { decideBatch, type BatchDecision, type DecidedEntry, type Item } from './decide-batch.js';
import { NoteWords } from '../vocabulary/note-words.handler.js';
import { trackingIdIn } from './ruling.js';
import { seenWords } from './seen-words.mapper.js';
import { separateIdentity, snapshotOf } from './ledger-entry.mapper.js';
import {
  LedgerRepository,
  type EventKey,
  type LedgerChanges,
  type LedgerTransaction,
  type LoadedComplaints,
  type ParkedRecord,
  type ReceivedEvent,
} from './ledger.repository.js';

/** An event of a batch with its record, which is kept whole when the event is parked. */
interface Carried extends ReceivedEvent {
  record: Omit<ParkedRecord, 'cause' | 'errors' | 'source' | 'eventId' | 'complaintId'> | null;
}

/** A batch as the consumer understood it. */
export interface ReceivedBatch {
  events: readonly (ReceivedEvent & { record: NonNullable<Carried['record']> })[];
  /** Records that are not events of this contract. */
  unreadable: readonly ParkedRecord[];
}

export interface BatchOutcome {
  applied: number;
  conflict: number;
  held: number;
  duplicate: number;
  parked: number;
}

const keyOf = ({ event }: ReceivedEvent): EventKey => ({ source: event.source, eventId: event.id });
const text = ({ source, eventId }: EventKey): string => `${source}\n${eventId}`;

/** The way of a batch of events into the ledger, in one database transaction. */
@Injectable()
export class RecordEvents {
  constructor(
    private readonly ledger: LedgerRepository,
    private readonly participants: ParticipantDirectory,
    private readonly noteWords: NoteWords,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'historyAfterDays'>,
  ) {}

  async handle(batch: ReceivedBatch): Promise<BatchOutcome> {
    const participants = await this.participants.codes();
    return this.ledger.transaction(async (ledger) => {
      const fresh = await withoutSeen(ledger, batch.events);
      const itemOf = (carried: Carried): Item<Carried> => ({
        fact: factOf(carried.event, carried.receivedAt, this.config.historyAfterDays),
        carried,
      });
      const items = fresh.map(itemOf);
      const loaded = await loadComplaints(ledger, items);
      const echoes = await echoesAmong(ledger, fresh);
      const decision = decideBatch(
        { complaints: loaded.complaints.map(({ complaint }) => complaint), participants },
        loaded.held.map((held) => ({ ...itemOf({ ...held, record: null }), awaits: held.awaits })),
        items.filter(({ carried }) => !echoes.has(text(keyOf(carried)))),
      );
      const changes = changesOf(decision, loaded, [...echoes.values()], batch.unreadable);
      await ledger.write(changes);
      await this.noteWords.handle(
        changes.entries.flatMap(({ event }) => seenWords(event)),
        ledger.run,
      );
      crashPoint('before-commit');
      return tally(changes, batch.events.length - fresh.length);
    });
  }
}

async function withoutSeen(
  ledger: LedgerTransaction,
  events: ReceivedBatch['events'],
): Promise<ReceivedBatch['events']> {
  if (events.length === 0) return [];
  const seen = new Set((await ledger.seen(events.map(keyOf))).map(text));
  return events.filter((event) => {
    const key = text(keyOf(event));
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

function loadComplaints(ledger: LedgerTransaction, items: readonly Item<Carried>[]): Promise<LoadedComplaints> {
  const ids = new Set(items.map(({ fact }) => fact.complaintId));
  const trackingIds = new Set<string>();
  for (const id of ids) {
    const trackingId = trackingIdOf(id);
    if (trackingId !== null) trackingIds.add(trackingId);
  }
  for (const { fact } of items) {
    const trackingId = trackingIdIn(isRuling(fact) ? fact.happening.claim.happening : fact.happening);
    if (trackingId !== null) trackingIds.add(trackingId);
  }
  return ledger.load([...ids], [...trackingIds]);
}

/** A system that sends back what it was told names the cause; its copy is no news. */
async function echoesAmong(ledger: LedgerTransaction, events: readonly Carried[]): Promise<Map<string, EventKey>> {
  const caused = events.flatMap((received) => {
    const { causationid, subject, type, data } = received.event;
    // Holders of a joint matter each complete their own task, in the same words.
    return causationid === undefined || type === complaintEventType('completed')
      ? []
      : [{ complaintId: subject, key: keyOf(received), causationId: causationid, type, dataDigest: dataDigest(data) }];
  });
  const echoes = caused.length === 0 ? [] : await ledger.echoes(caused);
  return new Map(echoes.map((key) => [text(key), key]));
}

function changesOf(
  decision: BatchDecision<Carried>,
  loaded: LoadedComplaints,
  echoes: readonly EventKey[],
  unreadable: readonly ParkedRecord[],
): LedgerChanges {
  const hashes = new Map(loaded.complaints.map(({ complaint, hash }) => [complaint.id, hash]));
  const entries = decision.entries.map((entry) => sealed(entry, hashes));
  const known = new Set(loaded.complaints.map(({ complaint }) => complaint.id));
  // A held event leaves its unknown complaint behind, so that the event it waits for cannot slip past it.
  const last = new Map([
    ...decision.held.map(({ fact }): [string, Complaint] => [fact.complaintId, unknownComplaint(fact.complaintId)]),
    ...decision.entries.map((entry): [string, Complaint] => [entry.complaint.id, entry.complaint]),
  ]);
  const changed = [...last.values()].filter(({ id, version }) => version > 0 || !known.has(id));
  const awaited = new Map(loaded.held.map((held) => [text(keyOf(held)), held.awaits]));
  const stillHeld = new Set(decision.held.map(({ carried }) => text(keyOf(carried))));
  return {
    entries: entries.map(({ entry }) => entry),
    complaints: changed.map((complaint) => ({
      complaint,
      hash: hashes.get(complaint.id) ?? null,
      isNew: !known.has(complaint.id),
    })),
    identities: entries.flatMap(({ entry, identity }) =>
      identity === null ? [] : [{ complaintId: entry.complaintId, sealed: identity, receivedAt: entry.receivedAt }],
    ),
    held: decision.held
      .filter(({ carried, awaits }) => awaited.get(text(keyOf(carried))) !== awaits)
      .map(({ carried, fact, awaits }) => ({
        event: carried.event,
        receivedAt: carried.receivedAt,
        complaintId: fact.complaintId,
        awaits,
      })),
    released: loaded.held.map(keyOf).filter((key) => !stillHeld.has(text(key))),
    parked: [...unreadable, ...decision.parked.map(parkedRecord)],
    conflicts: decision.entries.flatMap(({ complaint, conflict }) =>
      conflict === null ? [] : [{ complaintId: complaint.id, version: complaint.version, ...conflict }],
    ),
    duplicates: [
      ...echoes.map((key) => ({ ...key, reason: 'an echo of what the hub delivered' })),
      ...decision.duplicates.map(({ carried, reason }) => ({ ...keyOf(carried), reason })),
    ],
  };
}

/** Chains an entry to the one before it. `hashes` holds the head of each complaint and is moved on. */
function sealed(
  { carried, fact, complaint, outcome, recipients, joined }: DecidedEntry<Carried>,
  hashes: Map<string, string | null>,
): { entry: LedgerChanges['entries'][number]; identity: string | null } {
  const { event, identity } = separateIdentity(carried.event);
  // Who reported is for those to say who have it from the reporter: where it was filed, or the export's owner.
  const mayTell = outcome === 'applied' && (event.source === complaint.filedBy || isNamed(event, 'recorded'));
  const { receivedAt } = carried;
  const previousHash = hashes.get(complaint.id) ?? null;
  const { source, id: eventId, type, time } = event;
  const hash = entryHash(
    {
      complaintId: complaint.id,
      version: complaint.version,
      outcome,
      source,
      eventId,
      type,
      time,
      receivedAt,
      dataDigest: fact.dataDigest,
    },
    previousHash,
  );
  hashes.set(complaint.id, hash);
  return {
    identity: mayTell ? identity : null,
    entry: {
      complaintId: complaint.id,
      version: complaint.version,
      outcome,
      receivedAt,
      event,
      dataDigest: fact.dataDigest,
      previousHash,
      hash,
      state: snapshotOf(complaint),
      recipients,
      joined,
    },
  };
}

/** An event that was held before it was parked comes from an earlier batch: its record is its JSON. */
const parkedRecord = ({
  carried,
  fact,
  cause,
  field,
  reason,
}: BatchDecision<Carried>['parked'][number]): ParkedRecord => ({
  ...(carried.record ?? {
    topic: 'held',
    partition: 0,
    offset: `${fact.source}/${fact.eventId}`,
    receivedAt: carried.receivedAt,
    record: Buffer.from(JSON.stringify(carried.event)),
  }),
  source: fact.source,
  eventId: fact.eventId,
  complaintId: fact.complaintId,
  cause,
  errors: [{ field, reason }],
});

const tally = (changes: LedgerChanges, seenBefore: number): BatchOutcome => {
  const applied = changes.entries.filter(({ outcome }) => outcome === 'applied').length;
  return {
    applied,
    conflict: changes.entries.length - applied,
    held: changes.held.length,
    duplicate: seenBefore + changes.duplicates.length,
    parked: changes.parked.length,
  };
};
