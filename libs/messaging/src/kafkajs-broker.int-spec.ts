import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, testKafka } from '#testing';
import type { RecordBatch } from './broker.js';
import { BrokerUnavailable } from './broker-unavailable.js';
import { kafkaClient } from './kafka-client.js';
import { KafkajsBroker } from './kafkajs-broker.js';

const address = { ...testKafka(), tls: false, clientId: 'broker-contract' };

/** Every adapter of the Broker port has to pass this. */
describe('the broker port over kafkajs', () => {
  const topic = `contract.${randomUUID()}`;
  const broker = new KafkajsBroker(address);

  beforeAll(async () => {
    const admin = kafkaClient(address).admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 2 }], waitForLeaders: true });
    await eventually(() => admin.fetchTopicOffsets(topic));
    await admin.disconnect();
  });

  afterAll(() => broker.close());

  const publish = (key: string, ...values: string[]) =>
    broker.publish([{ topic, records: values.map((value) => ({ key, value })) }]);

  const valuesOf = (batches: readonly RecordBatch[], key: string): string[] =>
    batches.flatMap(({ records }) =>
      records.filter((record) => record.key === key).map(({ value }) => value?.toString() ?? ''),
    );

  it('hands over the records of a key in the order they were published', async () => {
    const batches: RecordBatch[] = [];
    const subscription = await broker.subscribe({
      groupId: `order-${randomUUID()}`,
      topics: [topic],
      concurrency: 2,
      handle: (batch) => Promise.resolve(void batches.push(batch)),
    });
    const values = Array.from({ length: 500 }, (_value, index) => String(index));
    await publish('order', ...values);
    await eventually(() => {
      expect(valuesOf(batches, 'order')).toEqual(values);
    });
    await subscription.stop();
  });

  it('hands the same batch over again until it is handled, and nothing of its partition before that', async () => {
    const handled: string[] = [];
    let failures = 0;
    const subscription = await broker.subscribe({
      groupId: `retry-${randomUUID()}`,
      topics: [topic],
      maximumRecords: 1,
      handle: ({ records }) => {
        const value = records[0]?.value?.toString() ?? '';
        if (value === 'bad' && failures < 2) {
          failures += 1;
          return Promise.reject(new Error('the database is away'));
        }
        handled.push(value);
        return Promise.resolve();
      },
    });
    await publish('retry', 'before', 'bad', 'after');
    await eventually(() => {
      expect(subscription.progress().map(({ failure }) => failure)).toContain('the database is away');
    });
    await eventually(() => {
      expect(handled.filter((value) => ['before', 'bad', 'after'].includes(value))).toEqual(['before', 'bad', 'after']);
    });
    expect(failures).toBe(2);
    expect(subscription.progress().map(({ failure }) => failure)).not.toContain('the database is away');
    await subscription.stop();
  });

  it('is in its group once, however often and fast it is restarted, and goes on', async () => {
    const groupId = `restart-${randomUUID()}`;
    const batches: RecordBatch[] = [];
    const subscription = await broker.subscribe({
      groupId,
      topics: [topic],
      handle: (batch) => Promise.resolve(void batches.push(batch)),
    });
    await Promise.all([subscription.restart(), subscription.restart()]);
    await Promise.all([subscription.restart(), subscription.restart()]);
    await publish('restart', 'afterwards');
    await eventually(() => {
      expect(valuesOf(batches, 'restart')).toContain('afterwards');
    });
    const admin = kafkaClient(address).admin();
    await admin.connect();
    const { groups } = await admin.describeGroups([groupId]);
    await admin.disconnect();
    expect(groups[0]?.members).toHaveLength(1);
    await subscription.stop();
  });

  it('publishes more at once than a broker takes in one piece', async () => {
    const counts: number[] = [];
    const subscription = await broker.subscribe({
      groupId: `large-${randomUUID()}`,
      topics: [topic],
      handle: ({ records }) => Promise.resolve(void counts.push(records.filter(({ key }) => key === 'large').length)),
    });
    await publish('large', ...Array.from({ length: 2_000 }, (_value, index) => String(index).padEnd(1_000, 'x')));
    await eventually(() => {
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2_000);
    });
    await subscription.stop();
  });

  it('goes on after what was handled when a group comes back', async () => {
    const groupId = `resume-${randomUUID()}`;
    const read = async (until: string): Promise<string[]> => {
      const batches: RecordBatch[] = [];
      const subscription = await broker.subscribe({
        groupId,
        topics: [topic],
        handle: (batch) => Promise.resolve(void batches.push(batch)),
      });
      await eventually(() => {
        expect(valuesOf(batches, 'resume')).toContain(until);
      });
      await subscription.stop();
      return valuesOf(batches, 'resume');
    };
    await publish('resume', 'first');
    expect(await read('first')).toEqual(['first']);
    await publish('resume', 'second');
    expect(await read('second')).toEqual(['second']);
  });

  it('says so when the broker does not acknowledge', async () => {
    const nobody = new KafkajsBroker({ ...address, brokers: ['127.0.0.1:1'] });
    await expect(nobody.publish([{ topic, records: [{ key: 'a', value: 'b' }] }])).rejects.toThrow(BrokerUnavailable);
    await expect(nobody.ping()).rejects.toThrow(BrokerUnavailable);
    await nobody.close();
  });

  it('does not sign in with a wrong password', async () => {
    const impostor = new KafkajsBroker({ ...address, password: 'not-the-password' });
    await expect(impostor.ping()).rejects.toThrow(BrokerUnavailable);
    await impostor.close();
  });
});
