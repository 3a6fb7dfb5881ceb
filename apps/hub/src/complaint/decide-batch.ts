import type { Complaint } from './complaint.js';
import { unknownComplaint } from './complaint.js';
import type { ComplaintFact } from './complaint.events.js';
import { decide, type ConflictCause, type RefusalCause } from './decide.js';
import type { Field } from './ownership.js';
import { recipientsOf, type Recipients } from './visibility.js';

/** A fact together with what the caller needs again once it is decided. */
export interface Item<Carried> {
  fact: ComplaintFact;
  carried: Carried;
}

export interface DecidedEntry<Carried> extends Item<Carried>, Omit<Recipients, 'told'> {
  outcome: 'applied' | 'conflict';
  conflict: { field: Field; cause: ConflictCause; reason: string } | null;
  /** The complaint after this entry; its version is the entry's. */
  complaint: Complaint;
}

export interface HeldItem<Carried> extends Item<Carried> {
  /** `filed`, or the source and sequence of its predecessor: `63.71#3`. */
  awaits: string;
}

/** What a batch comes to. Each item is in exactly one of the lists. */
export interface BatchDecision<Carried> {
  entries: DecidedEntry<Carried>[];
  held: HeldItem<Carried>[];
  parked: (Item<Carried> & { cause: RefusalCause; field: string; reason: string })[];
  duplicates: (Item<Carried> & { reason: string })[];
}

export interface KnownComplaints {
  complaints: readonly Complaint[];
  participants: ReadonlySet<string>;
}

/** By the count of their source; those of sources that do not count come first, by time. */
const inOrder = <Carried>({ fact: one }: Item<Carried>, { fact: other }: Item<Carried>): number =>
  (one.sequence ?? 0) - (other.sequence ?? 0) || (one.sequence === null ? one.at - other.at : 0);

/**
 * The items of each complaint and source that does not count, in the order of time among the places that they have:
 * within a batch, arrival says little.
 */
function byTime<Carried>(items: readonly Item<Carried>[]): Item<Carried>[] {
  const keyOf = ({ fact }: Item<Carried>): string => `${fact.source} ${fact.complaintId}`;
  const uncounted = Map.groupBy(
    items.filter(({ fact }) => fact.sequence === null),
    keyOf,
  );
  for (const group of uncounted.values()) group.sort((one, other) => one.fact.at - other.fact.at);
  return items.map((item) => (item.fact.sequence === null ? (uncounted.get(keyOf(item))?.shift() ?? item) : item));
}

/**
 * Decides items one after another, each against the complaint as the one before left it. An item held earlier is
 * tried again each time its complaint has moved on.
 * @param waiting items held in earlier batches
 */
export function decideBatch<Carried>(
  known: KnownComplaints,
  waiting: readonly HeldItem<Carried>[],
  items: readonly Item<Carried>[],
): BatchDecision<Carried> {
  const batch = new Batch<Carried>(known);
  for (const item of waiting) batch.wait(item, item.awaits);
  for (const item of byTime(items)) batch.take(item);
  return batch.decision();
}

class Batch<Carried> {
  private readonly complaints: Map<string, Complaint>;
  private readonly idByTrackingId: Map<string, string>;
  private readonly participants: ReadonlySet<string>;
  private readonly waiting = new Map<string, HeldItem<Carried>[]>();
  private readonly entries: DecidedEntry<Carried>[] = [];
  private readonly parked: BatchDecision<Carried>['parked'] = [];
  private readonly duplicates: BatchDecision<Carried>['duplicates'] = [];

  constructor({ complaints, participants }: KnownComplaints) {
    this.complaints = new Map(complaints.map((complaint) => [complaint.id, complaint]));
    this.idByTrackingId = new Map(
      complaints.flatMap(({ id, trackingId }): [string, string][] => (trackingId === null ? [] : [[trackingId, id]])),
    );
    this.participants = participants;
  }

  decision(): BatchDecision<Carried> {
    const { entries, parked, duplicates } = this;
    return { entries, held: [...this.waiting.values()].flat(), parked, duplicates };
  }

  wait(item: Item<Carried>, awaits: string): void {
    const id = this.canonicalId(item.fact);
    this.waiting.set(id, [...(this.waiting.get(id) ?? []), { ...item, awaits }]);
  }

  take(item: Item<Carried>): void {
    if (this.settle(item)) this.releaseWaiting(this.canonicalId(item.fact));
  }

  /** Decides one item; true when its complaint moved on. */
  private settle(item: Item<Carried>): boolean {
    const id = this.canonicalId(item.fact);
    const before = this.complaints.get(id) ?? unknownComplaint(id);
    const decision = decide(before, item.fact, this.participants, (trackingId) => this.idByTrackingId.get(trackingId));
    switch (decision.outcome) {
      case 'held':
        this.wait(item, decision.awaits);
        return false;
      case 'parked':
        this.parked.push({ ...item, cause: decision.cause, field: decision.field, reason: decision.reason });
        return false;
      case 'duplicate':
        this.duplicates.push({ ...item, reason: decision.reason });
        return false;
      case 'applied':
      case 'conflict': {
        const { outcome } = decision;
        const conflict =
          outcome === 'conflict' ? { field: decision.field, cause: decision.cause, reason: decision.reason } : null;
        const { told, ...audience } =
          outcome === 'applied'
            ? recipientsOf(before, decision.complaint, item.fact)
            : { recipients: [], joined: [], told: before.told };
        const complaint = { ...decision.complaint, told };
        this.entries.push({ ...item, outcome, conflict, complaint, ...audience });
        this.complaints.set(id, complaint);
        if (complaint.trackingId !== null) this.idByTrackingId.set(complaint.trackingId, id);
        return true;
      }
    }
  }

  /** Each release may be what another one waited for, so it goes round until none moves. */
  private releaseWaiting(id: string): void {
    for (let moved = true; moved;) {
      const candidates = this.waiting.get(id) ?? [];
      this.waiting.delete(id);
      moved = candidates
        .sort(inOrder)
        .map((item) => this.settle(item))
        .some(Boolean);
    }
  }

  /** A complaint filed elsewhere is also known by its tracking id, the way an export names it. */
  private canonicalId({ complaintId }: ComplaintFact): string {
    const trackingId = /^national-(\d{1,12})$/.exec(complaintId)?.[1];
    return (trackingId === undefined ? undefined : this.idByTrackingId.get(trackingId)) ?? complaintId;
  }
}
