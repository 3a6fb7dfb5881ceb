import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Admin, Consumer, EachBatchHandler } from 'kafkajs';
import type { RecordBatch } from './broker.js';
import { BrokerUnavailable } from './broker-unavailable.js';
import { kafkaClient, type BrokerAddress } from './kafka-client.js';

/** Which records: those of these topics that were written at or after an instant, or all of them. */
export interface Since {
  topics: readonly string[];
  /** Null for the beginning. */
  since: Date | null;
}

export interface ScanOptions extends Since {
  /** The scan is a consumer group of its own, whose name starts with this. */
  groupPrefix: string;
  /** Batches of one partition come in order, one after another. */
  handle: (batch: RecordBatch) => Promise<void>;
}

/**
 * Reads topics up to their ends as they are now, in a group that nobody else is in.
 * @throws BrokerUnavailable when the brokers do not answer; what `handle` throws, it throws as well
 */
export async function scanTopics(address: BrokerAddress, options: ScanOptions): Promise<void> {
  const { groupPrefix, handle, ...which } = options;
  const unread = (await stretches(address, which)).filter(({ from, end }) => from < end);
  const open = new Map(unread.map((stretch) => [nameOf(stretch), stretch.end]));
  if (open.size === 0) return;
  const { promise: over, resolve, reject } = Promise.withResolvers<undefined>();
  await inGroup(address, `${groupPrefix}-${randomUUID()}`, which.topics, {
    joined: async (consumer) => {
      for (const { topic, partition, from } of unread) consumer.seek({ topic, partition, offset: String(from) });
      await over;
    },
    eachBatch: async (payload) => {
      const { batch } = payload;
      const end = open.get(nameOf(batch));
      const records = batch.messages
        .filter(({ offset }) => end !== undefined && BigInt(offset) < end)
        .map(({ key, value, offset, timestamp }) => ({ key: key?.toString() ?? null, value, offset, timestamp }));
      // kafkajs tries a batch again whose handler throws; a scan is given up instead.
      if (records.length > 0) await handle({ topic: batch.topic, partition: batch.partition, records }).catch(reject);
      const last = batch.messages.at(-1);
      if (last) payload.resolveOffset(last.offset);
      if (end !== undefined && last && BigInt(last.offset) + 1n >= end) open.delete(nameOf(batch));
      if (open.size === 0) resolve(undefined);
      await payload.heartbeat();
    },
    gaveUp: reject,
  });
}

/** Milliseconds that a group is given to lose members who left without a word. */
const emptyWithin = 60_000;

/**
 * Lets a consumer group read again from an instant on. Members who are gone are waited for.
 * @throws BrokerUnavailable also when somebody stays in the group
 */
export async function rewindGroup(address: BrokerAddress, groupId: string, which: Since): Promise<void> {
  const places = (await stretches(address, which)).map(({ topic, partition, from }) => ({
    topic,
    partition,
    offset: String(from),
  }));
  if (places.length === 0) return;
  await untilEmpty(address, groupId);
  // kafkajs' own `setOffsets` joins the group once for each topic.
  await inGroup(address, groupId, which.topics, {
    joined: (consumer) => consumer.commitOffsets(places),
    eachBatch: () => Promise.resolve(),
    gaveUp: () => undefined,
  });
}

const untilEmpty = (address: BrokerAddress, groupId: string): Promise<void> =>
  withAdmin(address, async (admin) => {
    for (const deadline = Date.now() + emptyWithin; ;) {
      const { groups } = await admin.describeGroups([groupId]);
      if (groups.every(({ state }) => state === 'Empty' || state === 'Dead')) return;
      if (Date.now() > deadline) throw new Error(`Somebody is still in the group ${groupId}.`);
      await pause(500);
    }
  });

interface Membership {
  /** Called once the group has been joined; when it resolves, the group is left. */
  joined: (consumer: Consumer) => Promise<void>;
  eachBatch: EachBatchHandler;
  /** The consumer has ended by itself. */
  gaveUp: (error: Error) => void;
}

async function inGroup(
  address: BrokerAddress,
  groupId: string,
  topics: readonly string[],
  { joined, eachBatch, gaveUp }: Membership,
): Promise<void> {
  const consumer = kafkaClient(address).consumer({ groupId, maxWaitTimeInMs: 200, retry: { retries: 8 } });
  const { promise: member, resolve, reject } = Promise.withResolvers<undefined>();
  consumer.on(consumer.events.GROUP_JOIN, () => {
    resolve(undefined);
  });
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (payload.restart) return;
    const error = new BrokerUnavailable(payload.error);
    reject(error);
    gaveUp(error);
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics] });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
    await member;
    await joined(consumer);
  } finally {
    await consumer.disconnect();
  }
}

interface Stretch {
  topic: string;
  partition: number;
  from: bigint;
  end: bigint;
}

const nameOf = ({ topic, partition }: Pick<Stretch, 'topic' | 'partition'>): string => `${topic} ${partition}`;

const stretches = (address: BrokerAddress, { topics, since }: Since): Promise<Stretch[]> =>
  withAdmin(address, async (admin) => {
    const all: Stretch[] = [];
    // One after another: asked about several new topics at once, kafkajs 2.2 mixes up what it knows of them.
    for (const topic of topics) all.push(...(await stretchesOf(admin, topic, since)));
    return all;
  });

async function stretchesOf(admin: Admin, topic: string, since: Date | null): Promise<Stretch[]> {
  const ends = await admin.fetchTopicOffsets(topic);
  const starts = since === null ? [] : await admin.fetchTopicOffsetsByTimestamp(topic, since.getTime());
  const startOf = new Map(starts.map(({ partition, offset }) => [partition, offset]));
  return ends.map(({ partition, low, high }) => {
    const from = BigInt(startOf.get(partition) ?? low);
    // Where nothing is as young as that, the broker answers -1.
    return { topic, partition, from: from < 0n ? BigInt(high) : from, end: BigInt(high) };
  });
}

async function withAdmin<Result>(address: BrokerAddress, work: (admin: Admin) => Promise<Result>): Promise<Result> {
  const admin = kafkaClient(address).admin();
  try {
    await admin.connect();
    return await work(admin);
  } catch (cause) {
    throw new BrokerUnavailable(cause);
  } finally {
    await admin.disconnect();
  }
}
