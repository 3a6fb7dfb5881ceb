import { kafkaClient } from '#messaging';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import type { Endpoints } from '../../../apps/local/src/federation/endpoints.js';

/** The consumer group in which the hub reads in-topics. */
export const hubGroup = 'hub';

/** Resolves once the hub has dealt with every record that is now in an in-topic, whatever became of each. */
export async function untilConsumed({ kafka }: Pick<Endpoints, 'kafka'>, topic: string): Promise<void> {
  await withAdmin({ kafka }, async (admin) => {
    const ends = await admin.fetchTopicOffsets(topic);
    await until(`the hub at the end of ${topic}`, async () => {
      const [read] = await admin.fetchOffsets({ groupId: hubGroup, topics: [topic] });
      const offsets = new Map(read?.partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
      const done = ends.every(({ partition, high }) => high === '0' || (offsets.get(partition) ?? -1n) >= BigInt(high));
      return done ? true : undefined;
    });
  });
}

/** The partitions of in-topics that each instance of the hub reads now, as `topic/partition`, by its name. */
export function sharesOf({ kafka }: Pick<Endpoints, 'kafka'>): Promise<ReadonlyMap<string, readonly string[]>> {
  return withAdmin({ kafka }, async (admin) => {
    const { groups } = await admin.describeGroups([hubGroup]);
    const members = groups.flatMap((group) => group.members);
    return new Map(
      members.map(({ clientId, memberAssignment }) => {
        const partitions = assignedIn(memberAssignment);
        return [clientId.replace(/^hub-/, ''), partitions];
      }),
    );
  });
}

/** Kafka's own form: a version, then for each topic its name and its partitions, each list behind its length. */
function assignedIn(assignment: Buffer): string[] {
  const places: string[] = [];
  if (assignment.length === 0) return places;
  let at = 2;
  const next = (bytes: 2 | 4): number => assignment.readIntBE((at += bytes) - bytes, bytes);
  for (let topics = next(4); topics > 0; topics -= 1) {
    const length = next(2);
    const topic = assignment.toString('utf8', at, (at += length));
    for (let partitions = next(4); partitions > 0; partitions -= 1) places.push(`${topic}/${next(4)}`);
  }
  return places;
}

/** With the rights of who may do everything at the broker. */
export async function withAdmin<Result>(
  { kafka }: Pick<Endpoints, 'kafka'>,
  work: (admin: ReturnType<ReturnType<typeof kafkaClient>['admin']>) => Promise<Result>,
): Promise<Result> {
  const login = kafka.users.admin ?? { username: 'admin', password: '' };
  const admin = kafkaClient({ ...login, brokers: kafka.brokers, tls: kafka.tls, clientId: 'journeys' }).admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
