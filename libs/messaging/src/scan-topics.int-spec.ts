import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, testKafka } from '#testing';
import type { RecordBatch } from './broker.js';
import { kafkaClient } from './kafka-client.js';
import { KafkajsBroker } from './kafkajs-broker.js';
import { rewindGroup, scanTopics } from './scan-topics.js';

const address = { ...testKafka(), tls: false, clientId: 'scan' };

describe('reading topics to their ends', () => {
  const [topic, empty] = [`scan.${randomUUID()}`, `scan.${randomUUID()}`];
  const broker = new KafkajsBroker(address);
  const values = Array.from({ length: 300 }, (_, index) => String(index));
  let afterHalf: Date;

  beforeAll(async () => {
    const admin = kafkaClient(address).admin();
    await admin.connect();
    await admin.createTopics({
      topics: [topic, empty].map((name) => ({ topic: name, numPartitions: 3 })),
      waitForLeaders: true,
    });
    await eventually(() => admin.fetchTopicOffsets(topic));
    await admin.disconnect();
    const publish = (some: string[]) =>
      broker.publish([{ topic, records: some.map((value) => ({ key: value, value })) }]);
    await publish(values.slice(0, 150));
    afterHalf = new Date(Date.now() + 1);
    await eventually(() => {
      expect(Date.now()).toBeGreaterThan(afterHalf.getTime());
    });
    await publish(values.slice(150));
  });

  afterAll(() => broker.close());

  const scan = async (since: Date | null, topics = [topic, empty]): Promise<string[]> => {
    const batches: RecordBatch[] = [];
    await scanTopics(address, {
      groupPrefix: 'scan',
      topics,
      since,
      handle: (batch) => Promise.resolve(void batches.push(batch)),
    });
    return batches.flatMap(({ records }) => records.map(({ value }) => value?.toString() ?? ''));
  };
  const byNumber = (one: string, other: string): number => Number(one) - Number(other);

  it('brings every record once', async () => {
    expect((await scan(null)).sort(byNumber)).toEqual(values);
  });

  it('begins at an instant', async () => {
    expect((await scan(afterHalf)).sort(byNumber)).toEqual(values.slice(150));
  });

  it('ends at once where there is nothing', async () => {
    expect(await scan(null, [empty])).toEqual([]);
    expect(await scan(new Date(Date.now() + 60_000))).toEqual([]);
    expect(await scan(null, [])).toEqual([]);
  });

  it('is given up when a batch cannot be handled', async () => {
    const handle = () => Promise.reject(new Error('no room'));
    await expect(scanTopics(address, { groupPrefix: 'scan', topics: [topic], since: null, handle })).rejects.toThrow(
      'no room',
    );
  });

  it('lets a group read again what it has read', async () => {
    const groupId = `rewound-${randomUUID()}`;
    const read = async (enough: number): Promise<number> => {
      let records = 0;
      const subscription = await broker.subscribe({
        groupId,
        topics: [topic],
        handle: (batch) => Promise.resolve(void (records += batch.records.length)),
      });
      await eventually(() => {
        expect(records).toBeGreaterThanOrEqual(enough);
      });
      await subscription.stop();
      return records;
    };
    expect(await read(300)).toBe(300);
    await rewindGroup(address, groupId, { topics: [topic], since: afterHalf });
    expect(await read(150)).toBe(150);
  });
});
