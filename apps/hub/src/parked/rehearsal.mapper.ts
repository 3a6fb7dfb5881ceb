import type { Complaint } from '../complaint/complaint.js';
import { snapshotOf } from '../complaint/ledger-entry.mapper.js';
import type { EventKey, LedgerChanges } from '../complaint/ledger.repository.js';

/** What the ledger decided about records, and wrote nowhere. */
export interface Decided {
  changes: LedgerChanges;
  /** Complaints as they were before. */
  before: readonly Complaint[];
  /** Events that the ledger knew before. */
  seen: readonly EventKey[];
  /** Events of the records. */
  examined: readonly EventKey[];
}

export interface Rehearsal {
  apply: number;
  statusChanges: number;
  conflict: number;
  held: number;
  duplicate: number;
  parkedAgain: number;
  released: number;
  sentAgain: number;
  deliveries: { participant: string; events: number }[];
}

const text = ({ source, eventId }: EventKey): string => `${source}\n${eventId}`;

export function rehearsalOf({ changes, before, seen, examined }: Decided): Rehearsal {
  const own = new Set(examined.map(text));
  const known = new Set(seen.map(text));
  const entries = changes.entries.map((entry) => ({
    ...entry,
    key: text({ source: entry.event.source, eventId: entry.event.id }),
  }));
  const ofRecords = entries.filter(({ key }) => own.has(key));
  const [apply, conflict] = (['applied', 'conflict'] as const).map(
    (outcome) => ofRecords.filter((entry) => entry.outcome === outcome).length,
  ) as [number, number];
  const held = changes.held.filter(({ event: { source, id } }) => own.has(text({ source, eventId: id }))).length;
  const parkedEvents = changes.parked.filter(
    ({ source, eventId }) => source !== null && eventId !== null && own.has(text({ source, eventId })),
  ).length;
  return {
    apply,
    statusChanges: statusChanges(changes.entries, before),
    conflict,
    held,
    duplicate: examined.length - apply - conflict - held - parkedEvents,
    parkedAgain: changes.parked.length,
    released: entries.length - ofRecords.length,
    sentAgain: entries.filter(({ key, recipients }) => known.has(key) && recipients.length > 0).length,
    deliveries: deliveriesOf(changes.entries),
  };
}

/** A complaint's first entry gives it a status and changes none. */
function statusChanges(entries: LedgerChanges['entries'], before: readonly Complaint[]): number {
  const statuses = new Map(
    before.filter(({ version }) => version > 0).map((complaint) => [complaint.id, snapshotOf(complaint).status]),
  );
  let changes = 0;
  for (const { complaintId, state } of entries) {
    const status = statuses.get(complaintId);
    if (status !== undefined && status !== state.status) changes += 1;
    statuses.set(complaintId, state.status);
  }
  return changes;
}

function deliveriesOf(entries: LedgerChanges['entries']): Rehearsal['deliveries'] {
  const events = Map.groupBy(
    entries.flatMap(({ recipients }) => recipients),
    (participant) => participant,
  );
  return [...events]
    .map(([participant, { length }]) => ({ participant, events: length }))
    .sort((one, other) => (one.participant < other.participant ? -1 : 1));
}
