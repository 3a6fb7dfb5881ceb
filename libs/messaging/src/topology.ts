import kafkajs, { type AclEntry, type Admin, type ITopicConfig } from 'kafkajs';
import { setTimeout as pause } from 'node:timers/promises';
import { inTopic, ledgerTopic, outTopic } from '#contract';
import { kafkaClient, type BrokerAddress } from './kafka-client.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

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
export async function applyTopology(
  address: BrokerAddress & { participants: readonly string[] },
): Promise<{ created: string[]; acls: number }> {
  const admin = kafkaClient(address, { requestTimeout: settleTimeout }).admin();
  await admin.connect();
  try {
    const { brokers } = await admin.describeCluster();
    const existing = new Set(await admin.listTopics());
    const missing = topicsOf(address.participants, brokers.length).filter(({ topic }) => !existing.has(topic));
    if (missing.length > 0) await admin.createTopics({ topics: missing, waitForLeaders: true, timeout: settleTimeout });
    await Promise.all(missing.map(({ topic }) => untilEveryPartitionAnswers(admin, topic)));
    const acls = aclsOf(address.participants);
    await admin.createAcls({ acl: acls });
    return { created: missing.map(({ topic }) => topic), acls: acls.length };
  } finally {
    await admin.disconnect();
  }
}

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
  const { READ, WRITE, DESCRIBE } = AclOperationTypes;
  const allow = (user: string, resource: Resource, ...operations: number[]): AclEntry[] =>
    operations.map((operation) => ({
      ...resource,
      principal: `User:${user}`,
      host: '*',
      operation,
      permissionType: AclPermissionTypes.ALLOW,
    }));
  return [
    ...allow(hubUser, topicsUnder('lapor.'), READ, WRITE, DESCRIBE),
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
