import kafkajs, { type AclEntry, type Admin, type ITopicConfig } from 'kafkajs';
import { setTimeout as pause } from 'node:timers/promises';
import { inTopic, ledgerTopic, outTopic } from '#contract';
import { kafkaClient, type BrokerAddress } from './kafka-client.js';
import { TopicsMissing } from './topics-missing.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, KafkaJSAggregateError, ResourcePatternTypes } =
  kafkajs;

const day = 24 * 60 * 60 * 1_000;

/** Partitions and retention of each kind of topic. The ledger is kept for ever: supervision rebuilds from it. */
const topicKinds = {
  in: { partitions: 2, retentionMilliseconds: 30 * day },
  out: { partitions: 2, retentionMilliseconds: 30 * day },
  ledger: { partitions: 4, retentionMilliseconds: -1 },
} as const;

/** Kafka users of our own apps. A participant's user name is its code. */
export const hubUser = 'hub';
export const supervisionUser = 'supervision';

/** A consumer group of a participant must start with this; `63:` is no prefix of `63.01:`. */
export const groupPrefix = (participant: string): string => `${participant}:`;

/** Milliseconds a new topic gets until each of its partitions answers. */
const settleTimeout = 30_000;

/**
 * Creates the topics and ACLs that are missing; what is there stays as it is. Safe to run again at any time.
 * @param participants codes; `national` has no Kafka user, its in-topic is written by the hub
 */
export function applyTopology(
  address: BrokerAddress & { participants: readonly string[] },
): Promise<{ created: string[]; acls: number }> {
  return asAdmin(address, async (admin) => {
    const created = await createMissing(admin, address.participants);
    const acls = aclsOf(address.participants);
    await admin.createAcls({ acl: acls });
    return { created, acls: acls.length };
  });
}

/**
 * Creates the topics that are missing, and says which. Also the hub may: a topic that is not there would hold up what
 * is for others.
 * @throws TopicsMissing when the user may not create them
 */
export function createMissingTopics(
  address: BrokerAddress & { participants: readonly string[] },
): Promise<readonly string[]> {
  return asAdmin(address, (admin) => createMissing(admin, address.participants));
}

async function asAdmin<Result>(address: BrokerAddress, work: (admin: Admin) => Promise<Result>): Promise<Result> {
  const admin = kafkaClient(address, { requestTimeout: settleTimeout }).admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

async function createMissing(admin: Admin, participants: readonly string[]): Promise<string[]> {
  const { brokers } = await admin.describeCluster();
  const existing = new Set(await admin.listTopics());
  const missing = topicsOf(participants, brokers.length).filter(({ topic }) => !existing.has(topic));
  const names = missing.map(({ topic }) => topic);
  if (names.length === 0) return names;
  try {
    // kafkajs would take a node that has not heard of a new topic yet for a failure.
    await admin.createTopics({ topics: missing, waitForLeaders: false, timeout: settleTimeout });
  } catch (cause) {
    if (isRefusal(cause)) throw new TopicsMissing(names, cause);
    throw cause;
  }
  for (const topic of names) await untilEveryPartitionAnswers(admin, topic);
  return names;
}

/** kafkajs gathers what the broker says to each topic. */
const isRefusal = (error: unknown): boolean =>
  error instanceof KafkaJSAggregateError &&
  error.errors.some((each) => ((each as { type?: string }).type ?? '').endsWith('AUTHORIZATION_FAILED'));

function topicsOf(participants: readonly string[], brokers: number): ITopicConfig[] {
  const replicationFactor = Math.min(3, brokers);
  const topic = (name: string, kind: keyof typeof topicKinds): ITopicConfig => ({
    topic: name,
    numPartitions: topicKinds[kind].partitions,
    replicationFactor,
    configEntries: [
      { name: 'retention.ms', value: String(topicKinds[kind].retentionMilliseconds) },
      { name: 'min.insync.replicas', value: String(Math.max(1, replicationFactor - 1)) },
    ],
  });
  return [
    topic(ledgerTopic, 'ledger'),
    ...participants.map((code) => topic(inTopic(code), 'in')),
    ...participants.filter((code) => code !== 'national').map((code) => topic(outTopic(code), 'out')),
  ];
}

type Resource = Pick<AclEntry, 'resourceType' | 'resourceName' | 'resourcePatternType'>;

const topicNamed = (resourceName: string): Resource => ({
  resourceType: AclResourceTypes.TOPIC,
  resourceName,
  resourcePatternType: ResourcePatternTypes.LITERAL,
});
const topicsUnder = (resourceName: string): Resource => ({
  resourceType: AclResourceTypes.TOPIC,
  resourceName,
  resourcePatternType: ResourcePatternTypes.PREFIXED,
});
const groupsUnder = (resourceName: string): Resource => ({
  resourceType: AclResourceTypes.GROUP,
  resourceName,
  resourcePatternType: ResourcePatternTypes.PREFIXED,
});

function aclsOf(participants: readonly string[]): AclEntry[] {
  const { CREATE, DESCRIBE, READ, WRITE } = AclOperationTypes;
  const allow = (user: string, resource: Resource, ...operations: number[]): AclEntry[] =>
    operations.map((operation) => ({
      ...resource,
      principal: `User:${user}`,
      host: '*',
      operation,
      permissionType: AclPermissionTypes.ALLOW,
    }));
  return [
    ...allow(hubUser, topicsUnder('lapor.'), CREATE, READ, WRITE, DESCRIBE),
    ...allow(hubUser, groupsUnder(hubUser), READ, DESCRIBE),
    ...allow(supervisionUser, topicNamed(ledgerTopic), READ, DESCRIBE),
    ...allow(supervisionUser, groupsUnder(supervisionUser), READ, DESCRIBE),
    ...participants
      .filter((code) => code !== 'national')
      .flatMap((code) => [
        ...allow(code, topicNamed(inTopic(code)), WRITE, DESCRIBE),
        ...allow(code, topicNamed(outTopic(code)), READ, DESCRIBE),
        ...allow(code, groupsUnder(groupPrefix(code)), READ, DESCRIBE),
      ]),
  ];
}

/** A topic just created answers with errors for a moment, and a producer's retry then doubles its messages. */
async function untilEveryPartitionAnswers(admin: Admin, topic: string): Promise<void> {
  const deadline = Date.now() + settleTimeout;
  for (;;) {
    try {
      await admin.fetchTopicOffsets(topic);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(100);
    }
  }
}
