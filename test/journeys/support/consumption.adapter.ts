import { kafkaClient } from '#messaging';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import type { Endpoints } from '../../../apps/local/src/federation/endpoints.js';

/** The consumer group in which the hub reads in-topics. */
const hubGroup = 'hub';

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

/** How many instances of the hub share the in-topics now. */
export function hubsReading({ kafka }: Pick<Endpoints, 'kafka'>): Promise<number> {
  return withAdmin({ kafka }, async (admin) => {
    const { groups } = await admin.describeGroups([hubGroup]);
    return groups.flatMap(({ members }) => members).length;
  });
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
