import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Kafka } from 'kafkajs';
import { inTopic, ledgerTopic, outTopic } from '#contract';
import { createKafkaUser, eventually, testKafka } from '#testing';
import { kafkaClient } from './kafka-client.js';
import { applyTopology, groupPrefix } from './topology.js';

const address = { ...testKafka(), tls: false, clientId: 'topology' };
/** A province of its own, so that specs beside this one are not disturbed. */
const participants = ['91', '91.01', '91.02', 'national'];

describe('topics and access', () => {
  let regency: Kafka;

  beforeAll(async () => {
    await applyTopology({ ...address, participants });
    const password = 'a-password-for-91.01';
    await createKafkaUser('91.01', password);
    regency = kafkaClient({ ...address, username: '91.01', password });
  });

  it('applies again without changing anything', async () => {
    const again = await applyTopology({ ...address, participants });
    expect(again.created).toEqual([]);
  });

  it('gives the national platform no out-topic: it is told over HTTP', async () => {
    const admin = kafkaClient(address).admin();
    await admin.connect();
    const topics = await admin.listTopics();
    await admin.disconnect();
    expect(topics).toEqual(expect.arrayContaining([ledgerTopic, inTopic('national'), inTopic('91'), outTopic('91')]));
    expect(topics).not.toContain(outTopic('national'));
  });

  const write = async (topic: string): Promise<void> => {
    const producer = regency.producer({ retry: { retries: 0 } });
    await producer.connect();
    try {
      await producer.send({ topic, messages: [{ key: 'a', value: 'b' }] });
    } finally {
      await producer.disconnect();
    }
  };

  it('lets a regency write its own in-topic and no other topic', async () => {
    await eventually(() => write(inTopic('91.01')));
    for (const topic of [inTopic('91.02'), inTopic('national'), outTopic('91.01'), ledgerTopic]) {
      await expect(write(topic)).rejects.toThrow(/not authorized/i);
    }
  });

  const read = async (topic: string, groupId: string): Promise<void> => {
    const consumer = regency.consumer({ groupId, retry: { retries: 0 } });
    await consumer.connect();
    const crashed = new Promise<Error>((resolve) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        resolve(payload.error);
      });
    });
    const joined = new Promise<null>((resolve) => {
      consumer.on(consumer.events.GROUP_JOIN, () => {
        resolve(null);
      });
    });
    try {
      await consumer.subscribe({ topics: [topic] });
      await consumer.run({ eachMessage: () => Promise.resolve() });
      const failure = await Promise.race([crashed, joined]);
      if (failure !== null) throw failure;
    } finally {
      await consumer.disconnect();
    }
  };

  it('lets a regency read its own out-topic in groups of its own, and nothing else', async () => {
    const group = `${groupPrefix('91.01')}system`;
    await read(outTopic('91.01'), group);
    await expect(read(outTopic('91.02'), group)).rejects.toThrow(/not authorized/i);
    await expect(read(ledgerTopic, group)).rejects.toThrow(/not authorized/i);
    // kafkajs asks for the group's coordinator first, and tells its refusal so.
    await expect(read(outTopic('91.01'), `${groupPrefix('91')}system`)).rejects.toThrow(/group coordinator/i);
  });
});
