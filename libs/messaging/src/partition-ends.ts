import type { Admin } from 'kafkajs';
import type { SubscribeOptions } from './broker.js';
import type { PartitionEnds } from './partition-tracker.js';

/** Asks the broker how far the partitions of topics reach, and how far a group has come in them. */
export async function partitionEnds(
  admin: Admin,
  { groupId, topics }: Pick<SubscribeOptions, 'groupId' | 'topics'>,
): Promise<PartitionEnds[]> {
  const committed = await admin.fetchOffsets({ groupId, topics: [...topics] });
  const ends: Awaited<ReturnType<Admin['fetchTopicOffsets']>>[] = [];
  // One after another: asked about several new topics at once, kafkajs 2.2 mixes up what it knows of them.
  for (const topic of topics) ends.push(await admin.fetchTopicOffsets(topic));
  const committedOf = new Map(
    committed.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, offset }) => [`${topic}/${partition}`, BigInt(offset)]),
    ),
  );
  return topics.flatMap((topic, index) =>
    (ends[index] ?? []).map(({ partition, low, high }) => {
      const offset = committedOf.get(`${topic}/${partition}`) ?? -1n;
      return { topic, partition, low: BigInt(low), high: BigInt(high), committed: offset < 0n ? null : offset };
    }),
  );
}
