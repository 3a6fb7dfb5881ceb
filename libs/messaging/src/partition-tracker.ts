import type { PartitionProgress, RecordBatch } from './broker.js';

/** How far the broker says that a partition reaches and its group has come, as offsets. */
export interface PartitionEnds {
  topic: string;
  partition: number;
  /** Of the first record that is kept. */
  low: bigint;
  /** After the last record. */
  high: bigint;
  /** After the last record that some member of the group handled; null when none was. */
  committed: bigint | null;
}

interface Tracked {
  topic: string;
  partition: number;
  /** After the last record that this member handled. */
  handled: bigint | null;
  committed: bigint | null;
  high: bigint | null;
  /** The first record of the batch that is being handled. */
  inHand: { offset: bigint; at: Date } | null;
  lastProgressAt: Date | null;
  failure: string | null;
  failures: number;
}

/** What is known of the partitions of a subscription: of the batches it was given, and of what the broker said. */
export class PartitionTracker {
  private readonly partitions = new Map<string, Tracked>();
  private assigned: ReadonlySet<string> | null = null;

  /** From now on these are worked by this member; null while it is not known, and then every one it heard of is. */
  assign(assignment: Readonly<Record<string, readonly number[]>> | null): void {
    this.assigned =
      assignment &&
      new Set(Object.entries(assignment).flatMap(([topic, all]) => all.map((partition) => `${topic}/${partition}`)));
    for (const tracked of this.partitions.values()) this.forgetUnlessWatched(tracked);
  }

  begun({ topic, partition, records }: RecordBatch): void {
    const [first] = records;
    if (!first) return;
    const tracked = this.tracked(topic, partition);
    tracked.inHand = { offset: BigInt(first.offset), at: new Date(Number(first.timestamp)) };
  }

  handled({ topic, partition, records }: RecordBatch, at: Date): void {
    const last = records.at(-1);
    if (!last) return;
    const tracked = this.tracked(topic, partition);
    Object.assign(tracked, { handled: BigInt(last.offset) + 1n, inHand: null, failure: null, lastProgressAt: at });
  }

  failed({ topic, partition }: RecordBatch, reason: string): void {
    const tracked = this.tracked(topic, partition);
    tracked.failure = reason;
    tracked.failures += 1;
  }

  /** What is in hand of this partition, if anything, was given up: the partition is another member's. */
  letGo({ topic, partition }: RecordBatch): void {
    const tracked = this.tracked(topic, partition);
    if (tracked.inHand) Object.assign(tracked, { inHand: null, handled: null });
    this.forgetUnlessWatched(tracked);
  }

  /** This member leaves the group: every batch in hand is given up. */
  letGoOfAll(): void {
    for (const tracked of this.partitions.values()) tracked.inHand = null;
  }

  measured(all: readonly PartitionEnds[]): void {
    for (const { topic, partition, low, high, committed } of all) {
      if (!this.isWatched(topic, partition)) continue;
      const tracked = this.tracked(topic, partition);
      tracked.high = high;
      tracked.committed = committed !== null && committed > low ? committed : low;
    }
  }

  all(): PartitionProgress[] {
    return [...this.partitions.values()].map((tracked) => {
      const { topic, partition, high, inHand, lastProgressAt, failure, failures } = tracked;
      const position = positionOf(tracked);
      const reached = high === null || high < position ? position : high;
      const behind = Number(reached - position);
      // What is in hand waits, even if it came after the broker was asked last.
      const lag = inHand ? Math.max(behind, 1) : behind;
      return {
        topic,
        partition,
        position: String(position),
        lag,
        oldestWaitingAt: inHand?.at ?? null,
        lastProgressAt,
        failure,
        failures,
      };
    });
  }

  private forgetUnlessWatched({ topic, partition, inHand }: Tracked): void {
    const key = `${topic}/${partition}`;
    if (this.assigned && !this.assigned.has(key) && inHand === null) this.partitions.delete(key);
  }

  private isWatched(topic: string, partition: number): boolean {
    const key = `${topic}/${partition}`;
    return this.assigned === null || this.assigned.has(key) || this.partitions.has(key);
  }

  private tracked(topic: string, partition: number): Tracked {
    const key = `${topic}/${partition}`;
    const nothing = { handled: null, committed: null, high: null, inHand: null, lastProgressAt: null, failure: null };
    const tracked = this.partitions.get(key) ?? { topic, partition, failures: 0, ...nothing };
    this.partitions.set(key, tracked);
    return tracked;
  }
}

/** Where a member stands that has a batch in hand is not where the group stands, should another have taken over. */
function positionOf({ inHand, handled, committed }: Tracked): bigint {
  if (inHand) return inHand.offset;
  const [own, others] = [handled ?? 0n, committed ?? 0n];
  return own > others ? own : others;
}
