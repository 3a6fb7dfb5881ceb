import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { eventually } from '#testing';
import { LeaseLost } from '../delivery.errors.js';
import { deliverySettings } from '../delivery-settings.js';
import { goOn, type Lane, type Round, type TakenLane } from './lane.js';
import { LaneWorker } from './lane-worker.job.js';
import { LaneRepository } from './lane.repository.js';
import { Lease } from './lease.js';
import type { LedgerNews } from './ledger-news.adapter.js';

/** One lane that one holder can have at a time. */
class OneLane extends LaneRepository {
  asked = 0;
  fence = 0;
  isHeld = false;
  lease: Lease | null = null;
  renewals = 0;
  readonly failures: string[] = [];

  take(): Promise<TakenLane | null> {
    this.asked += 1;
    if (this.isHeld) return Promise.resolve(null);
    this.isHeld = true;
    this.fence += 1;
    this.lease = new Lease('national', this.fence, Infinity);
    return Promise.resolve({ lease: this.lease, cursor: 0, sendingTo: 0 });
  }

  renew(lease: Lease): Promise<void> {
    this.renewals += 1;
    return lease.fence === this.fence ? Promise.resolve() : Promise.reject(new LeaseLost('national'));
  }

  release(): Promise<void> {
    this.isHeld = false;
    return Promise.resolve();
  }

  saveCursor = () => Promise.resolve();
  announceSending = () => Promise.resolve();
  taken = () => this.lease;

  noteFailure(_lease: Lease, reason: string): Promise<void> {
    this.failures.push(reason);
    return Promise.resolve();
  }
}

const settings = { ...deliverySettings, renewal: 5 };
const news = { heard: 0, wait: () => Promise.resolve() } as unknown as LedgerNews;

describe('LaneWorker', () => {
  let lanes: OneLane;

  beforeAll(() => {
    Logger.overrideLogger(false);
  });

  afterAll(() => {
    Logger.overrideLogger(['error', 'warn', 'log']);
  });

  beforeEach(() => {
    lanes = new OneLane();
  });

  const start = (...rounds: Round[]): LaneWorker => {
    const lane: Lane = { destination: 'national', circuit: 'closed', begin: () => rounds };
    return new LaneWorker(lane, { holder: 'spec', lanes, news, settings });
  };
  const pause = { milliseconds: 1, untilNews: false };

  it('tells a long pause, which a destination is given, from looking for what is due', async () => {
    const quiet = start(() => Promise.resolve({ milliseconds: settings.pendingPoll, untilNews: false }));
    await eventually(() => {
      expect(lanes.renewals).toBeGreaterThan(0);
    });
    expect(lanes.lease?.rests(performance.now())).toBe(false);
    await quiet.stop();
    const resting = start(() => Promise.resolve({ milliseconds: 60_000, untilNews: false }));
    await eventually(() => {
      expect(lanes.lease?.rests(performance.now())).toBe(true);
    });
    await resting.stop();
  });

  it('repeats rounds, renews its lease, and gives it back when it is stopped', async () => {
    let rounds = 0;
    const worker = start(() => {
      rounds += 1;
      return Promise.resolve(pause);
    });
    await eventually(() => {
      expect(rounds).toBeGreaterThan(3);
      expect(lanes.renewals).toBeGreaterThan(1);
    });
    await worker.stop();
    expect(lanes.isHeld).toBe(false);
  });

  it('waits while another holder has the lane', async () => {
    lanes.isHeld = true;
    let begun = false;
    const worker = start(() => {
      begun = true;
      return Promise.resolve(pause);
    });
    await eventually(() => {
      expect(lanes.asked).toBeGreaterThan(2);
    });
    expect(begun).toBe(false);
    await lanes.release();
    await eventually(() => {
      expect(begun).toBe(true);
    });
    await worker.stop();
  });

  it('notes why a round failed, and tries again', async () => {
    let rounds = 0;
    const worker = start(() => {
      rounds += 1;
      return rounds === 1
        ? Promise.reject(new Error('Nothing is published.', { cause: new Error('No such topic.') }))
        : Promise.resolve(pause);
    });
    await eventually(() => {
      expect(rounds).toBeGreaterThan(1);
    });
    expect(lanes.failures).toEqual(['Nothing is published. No such topic.']);
    await worker.stop();
  });

  it('ends all rounds when the lease is lost, and takes the lane again once it can', async () => {
    const stops: AbortSignal[] = [];
    const worker = start((stop) => {
      stops.push(stop);
      return Promise.resolve(pause);
    });
    await eventually(() => {
      expect(stops.length).toBeGreaterThan(0);
    });
    lanes.fence += 1;
    await eventually(() => {
      expect(stops[0]?.aborted).toBe(true);
      expect(stops.at(-1)?.aborted).toBe(false);
    });
    await worker.stop();
  });

  it('finishes the round in hand before it stops', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    let finished = false;
    const worker = start(async () => {
      await promise;
      finished = true;
      return goOn;
    });
    await eventually(() => {
      expect(lanes.isHeld).toBe(true);
    });
    const stopped = worker.stop();
    resolve(undefined);
    await stopped;
    expect([finished, lanes.isHeld]).toEqual([true, false]);
  });
});
