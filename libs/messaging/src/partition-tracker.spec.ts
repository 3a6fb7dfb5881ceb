import { describe, expect, it } from '@jest/globals';
import type { RecordBatch } from './broker.js';
import { PartitionTracker, type PartitionEnds } from './partition-tracker.js';

const batch = (partition: number, first: number, last: number): RecordBatch => ({
  topic: 'in',
  partition,
  records: [first, last].map((offset) => ({ key: null, value: null, offset: String(offset), timestamp: '5000' })),
});

const ends = (partition: number, over: Partial<PartitionEnds> = {}): PartitionEnds => ({
  topic: 'in',
  partition,
  low: 0n,
  high: 10n,
  committed: null,
  ...over,
});

const handledAt = new Date(9_000);

describe('the progress of partitions', () => {
  it('shows what waits in a partition that never brought a batch', () => {
    const tracker = new PartitionTracker();
    tracker.assign({ in: [0] });
    tracker.measured([ends(0, { low: 2n }), ends(1)]);
    expect(tracker.all()).toMatchObject([{ partition: 0, position: '2', lag: 8, lastProgressAt: null }]);
  });

  it('goes on from what the group has committed, but not back behind what was handled since', () => {
    const tracker = new PartitionTracker();
    tracker.assign({ in: [0] });
    tracker.measured([ends(0, { committed: 4n })]);
    expect(tracker.all()).toMatchObject([{ position: '4', lag: 6 }]);
    tracker.begun(batch(0, 4, 6));
    tracker.handled(batch(0, 4, 6), handledAt);
    tracker.measured([ends(0, { committed: 4n, high: 11n })]);
    expect(tracker.all()).toMatchObject([{ position: '7', lag: 4, lastProgressAt: handledAt }]);
  });

  it('counts what is in hand as waiting, and knows how old it is', () => {
    const tracker = new PartitionTracker();
    tracker.assign({ in: [0] });
    tracker.begun(batch(0, 4, 6));
    expect(tracker.all()).toMatchObject([{ position: '4', lag: 1, oldestWaitingAt: new Date(5_000) }]);
    // Another member that took over may well have come further: what is in hand here stays in hand.
    tracker.measured([ends(0, { committed: 9n })]);
    expect(tracker.all()).toMatchObject([{ position: '4', lag: 6 }]);
    tracker.handled(batch(0, 4, 6), handledAt);
    expect(tracker.all()).toMatchObject([{ position: '9', lag: 1, oldestWaitingAt: null }]);
  });

  it('tells attempts that fail from standing still', () => {
    const tracker = new PartitionTracker();
    tracker.begun(batch(0, 4, 6));
    tracker.failed(batch(0, 4, 6), 'the database is away');
    tracker.failed(batch(0, 4, 6), 'the database is away');
    expect(tracker.all()).toMatchObject([{ failure: 'the database is away', failures: 2, lastProgressAt: null }]);
    tracker.handled(batch(0, 4, 6), handledAt);
    expect(tracker.all()).toMatchObject([{ failure: null, lag: 0 }]);
  });

  it('does not answer for a partition that is another member’s, unless a batch of it is in hand', () => {
    const tracker = new PartitionTracker();
    tracker.assign({ in: [0, 1] });
    tracker.begun(batch(0, 4, 6));
    tracker.measured([ends(0), ends(1)]);
    tracker.assign({});
    tracker.measured([ends(0), ends(1)]);
    expect(tracker.all()).toMatchObject([{ partition: 0 }]);
    tracker.letGo(batch(0, 4, 6));
    expect(tracker.all()).toEqual([]);
  });

  it('answers for all partitions while it is not known whose they are', () => {
    const tracker = new PartitionTracker();
    tracker.assign({ in: [0] });
    tracker.assign(null);
    tracker.measured([ends(0), ends(1)]);
    expect(tracker.all()).toMatchObject([{ partition: 0 }, { partition: 1 }]);
  });

  it('gives up what is in hand when it leaves the group', () => {
    const tracker = new PartitionTracker();
    tracker.assign({ in: [0] });
    tracker.measured([ends(0, { committed: 4n })]);
    tracker.begun(batch(0, 4, 6));
    tracker.letGoOfAll();
    expect(tracker.all()).toMatchObject([{ position: '4', lag: 6, oldestWaitingAt: null }]);
  });
});
