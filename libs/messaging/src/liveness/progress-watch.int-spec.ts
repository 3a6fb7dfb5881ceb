import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, testKafka } from '#testing';
import type { RecordBatch, Subscription } from '../broker.js';
import { kafkaClient } from '../kafka-client.js';
import { KafkajsBroker } from '../kafkajs-broker.js';
import { ProgressWatch, watchedConsumer } from './progress-watch.js';

const address = { ...testKafka(), tls: false, clientId: 'progress-watch' };
const minute = 60_000;
const records = 20;

/** A member that vanished without a word is waited for by its group. */
const rejoined = { timeout: 60_000 };

describe('watching a consumer at the broker', () => {
  const broker = new KafkajsBroker(address);
  let topic: string;
  let now: number;
  let exits: number;
  let restarts: number;

  beforeAll(() => broker.ping());

  beforeEach(async () => {
    topic = `watched.${randomUUID()}`;
    [now, exits, restarts] = [0, 0, 0];
    const admin = kafkaClient(address).admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 2 }], waitForLeaders: true });
    await eventually(() => admin.fetchTopicOffsets(topic));
    await admin.disconnect();
    await broker.publish([
      { topic, records: Array.from({ length: records }, (_, index) => ({ key: `key-${index}`, value: 'value' })) },
    ]);
  });

  afterAll(() => broker.close());

  const subscribe = (handle: (batch: RecordBatch) => Promise<void>): Promise<Subscription> =>
    broker.subscribe({ groupId: `watched-${randomUUID()}`, topics: [topic], handle });

  const watchOver = (subscription: Subscription): ProgressWatch =>
    new ProgressWatch({
      watched: [watchedConsumer('spec', subscription)],
      stallAfterMilliseconds: minute,
      log: { warn: () => (restarts += 1), error: () => undefined },
      exit: () => {
        exits += 1;
      },
      now: () => now,
    });

  it('restarts one whose handler never returns, ends the process, and finds it well once the handler returns', async () => {
    let attempts = 0;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const subscription = await subscribe(() => {
      attempts += 1;
      return held;
    });
    const watch = watchOver(subscription);
    await eventually(() => {
      expect(attempts).toBe(1);
    });
    await watch.look();
    // One partition is in hand; of the other no batch has come.
    expect(watch.report().map(({ state, lag }) => ({ state, hasLag: lag > 0 }))).toEqual(
      Array(2).fill({ state: 'waiting', hasLag: true }),
    );
    expect(watch.report().reduce((sum, { lag }) => sum + lag, 0)).toBe(records);
    now = minute;
    await watch.look();
    expect({ restarts, exits }).toEqual({ restarts: 1, exits: 0 });
    await eventually(() => {
      expect(attempts).toBe(2);
    }, rejoined);
    now = 2 * minute;
    await watch.look();
    expect({ restarts, exits }).toEqual({ restarts: 1, exits: 1 });
    release();
    await eventually(async () => {
      await watch.look();
      expect(watch.report().map(({ state }) => state)).toEqual(['healthy', 'healthy']);
    }, rejoined);
    await subscription.stop();
  });

  it('leaves one alone that tries again and again, and names the reason', async () => {
    const subscription = await subscribe(() => Promise.reject(new Error('the database is away')));
    const watch = watchOver(subscription);
    const failures = () => subscription.progress().reduce((sum, { failures: some }) => sum + some, 0);
    await eventually(() => {
      expect(failures()).toBeGreaterThan(0);
    });
    await watch.look();
    const before = failures();
    await eventually(() => {
      expect(failures()).toBeGreaterThan(before);
    });
    now = minute;
    await watch.look();
    expect(watch.report().find(({ reason }) => reason !== null)).toMatchObject({ reason: 'the database is away' });
    // One partition is tried again and again, and the other waits its turn.
    expect(watch.report().map(({ state, lag }) => ({ state, hasLag: lag > 0 }))).toEqual(
      Array(2).fill({ state: 'waiting', hasLag: true }),
    );
    await subscription.stop();
  });
});
