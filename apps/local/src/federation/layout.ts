/** The apps of a federation, each a process of its own. */
export const appNames = ['hub', 'supervision', 'national-sandbox', 'regency-node', 'issuer'] as const;
export type AppName = (typeof appNames)[number];

/** Everything that runs as a program of its own. */
export type PartName = AppName | 'postgres' | 'kafka';

/** Databases, each with a role of the same name. The issuer keeps nothing. */
export const databaseNames = ['hub', 'supervision', 'national_sandbox', 'regency_node'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** Kafka users beside the participants. */
export const appKafkaUsers = ['hub', 'supervision'] as const;

/** Id under which supervision is known to the issuer. */
export const SUPERVISION_CLIENT = 'supervision';
/** Id under which the hub is known to the national platform. */
export const HUB_AT_NATIONAL = 'lapor-hub';
