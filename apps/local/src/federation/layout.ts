/** The apps of a federation, each a process of its own. */
export const appNames = ['hub', 'supervision', 'national-sandbox', 'regency-node', 'issuer', 'mail'] as const;
export type AppName = (typeof appNames)[number];

/** Instances of the hub: one consumer group on one database. The first has the address that everybody knows. */
export const hubNames = ['hub', 'hub-2', 'hub-3', 'hub-4'] as const;
export type HubName = (typeof hubNames)[number];
export type InstanceName = AppName | HubName;

/** The programs that run of an app. */
export const instancesOf = (app: AppName, hubs: number): readonly InstanceName[] =>
  app === 'hub' ? hubNames.slice(0, hubs) : [app];

/** Nodes of the Kafka cluster, each broker and controller at once. */
export const kafkaNames = ['kafka', 'kafka-2', 'kafka-3'] as const;
export type KafkaName = (typeof kafkaNames)[number];

/** Everything that runs as a program of its own. */
export type PartName = InstanceName | 'postgres' | KafkaName;

/** Everything that listens. Where mails are handed in is a port of its own beside the page that shows them. */
export type PortName = PartName | 'smtp';

/** Databases, each with a role of the same name. The issuer and the mail catcher keep nothing. */
export const databaseNames = ['hub', 'supervision', 'national_sandbox', 'regency_node'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** Kafka users beside the participants. */
export const appKafkaUsers = ['hub', 'supervision'] as const;

/** Id under which supervision is known to the issuer. */
export const SUPERVISION_CLIENT = 'supervision';
/** Id under which the hub is known to the national platform. */
export const HUB_AT_NATIONAL = 'lapor-hub';
