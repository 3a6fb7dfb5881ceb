import { setTimeout as pause } from 'node:timers/promises';
import type { kafkaClient } from '#messaging';

export interface TopicRecord {
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  readonly value: string;
}

/** What is kept of each record, and how long reading may take. */
interface Reading<Kept> {
  readonly keep: (record: TopicRecord) => Kept;
  readonly seconds?: number;
}

/**
 * Reads a topic from its first record to the last that is there now.
 * @throws what the broker says, when it does not allow it
 */
export function readTopic(
  kafka: ReturnType<typeof kafkaClient>,
  topic: string,
  groupId: string,
): Promise<TopicRecord[]> {
  return foldTopic(kafka, topic, groupId, { keep: (record) => record });
}

/** As {@link readTopic}, for topics that are too long to be kept whole. */
export async function foldTopic<Kept>(
  kafka: ReturnType<typeof kafkaClient>,
  topic: string,
  groupId: string,
  { keep, seconds = 30 }: Reading<Kept>,
): Promise<Kept[]> {
  const ends = await endsOf(kafka, topic);
  const records: Kept[] = [];
  if (ends.size === 0) return records;
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 100 });
  const waiting = new AbortController();
  try {
    const allRead = new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        reject(payload.error);
      });
      void (async () => {
        await consumer.connect();
        await consumer.subscribe({ topics: [topic], fromBeginning: true });
        await consumer.run({
          eachMessage: ({ partition, message: { offset, key, value } }) => {
            const end = ends.get(partition);
            if (end === undefined || BigInt(offset) >= end) return Promise.resolve();
            records.push(keep({ partition, offset, key: key?.toString() ?? null, value: value?.toString() ?? '' }));
            if (BigInt(offset) + 1n === end) ends.delete(partition);
            if (ends.size === 0) resolve();
            return Promise.resolve();
          },
        });
      })().catch(reject);
    });
    await Promise.race([allRead, tooLate(topic, seconds, waiting.signal)]);
    return records;
  } finally {
    waiting.abort();
    await consumer.disconnect();
  }
}

/** Offset behind the last record of each partition that has any. */
async function endsOf(kafka: ReturnType<typeof kafkaClient>, topic: string): Promise<Map<number, bigint>> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const offsets = await admin.fetchTopicOffsets(topic).catch((error: unknown) => {
      // A topic that is not there, or not there yet, has no records.
      const cause = (error as Error).cause as { type?: string } | undefined;
      if (cause?.type === 'UNKNOWN_TOPIC_OR_PARTITION') return [];
      throw error;
    });
    return new Map(
      offsets.filter(({ high, low }) => high !== low).map(({ partition, high }) => [partition, BigInt(high)]),
    );
  } finally {
    await admin.disconnect();
  }
}

async function tooLate(topic: string, seconds: number, signal: AbortSignal): Promise<never> {
  await pause(seconds * 1_000, undefined, { signal });
  throw new Error(`${topic} was not read within ${seconds} s.`);
}
