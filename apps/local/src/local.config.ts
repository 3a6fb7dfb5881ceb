import { resolve } from 'node:path';
import { readEnvironment, variable } from '#config';
import { hubNames, type PortName } from './federation/layout.js';
import { repositoryRoot } from './home/repository.adapter.js';

/** A broker that is not ours. Its admin user makes our users, topics and ACLs there. */
export interface ForeignKafka {
  readonly brokers: readonly string[];
  readonly username: string;
  readonly password: string;
  readonly tls: boolean;
}

/** The environment of the local federation. */
export interface LocalConfig {
  /** Data folder, absolute. */
  readonly home: string;
  readonly provinceFile: string | undefined;
  /** A PostgreSQL server of one's own, instead of ours. */
  readonly databaseUrl: string | undefined;
  /** A Kafka cluster of one's own, instead of ours. */
  readonly kafka: ForeignKafka | undefined;
  /** Nodes of the Kafka cluster that is ours, 1 or 3. */
  readonly kafkaNodes: number;
  /** Instances of the hub, 1 to 4. */
  readonly hubs: number;
  /** Whether clients reach Kafka and PostgreSQL through links that can be told to misbehave. */
  readonly breakableLinks: boolean;
  /** Whether the sample province is loaded at the first start. */
  readonly sample: boolean;
  readonly ports: Readonly<Record<PortName, number | undefined>>;
}

const optional = { optional: true } as const;

const specification = {
  home: variable.string('LAPOR_HOME', { default: '.local' }),
  provinceFile: variable.string('PROVINCE_FILE', optional),
  databaseUrl: variable.url('DATABASE_URL', optional),
  kafkaBrokers: variable.list('KAFKA_BROKERS', optional),
  kafkaNodes: variable.oneOf('KAFKA_NODES', ['1', '3'], { default: '1' }),
  hubs: variable.integer('HUB_INSTANCES', { default: 1, min: 1, max: hubNames.length }),
  sample: variable.oneOf('SAMPLE', ['on', 'off'], { default: 'on' }),
  breakableLinks: variable.oneOf('BREAKABLE_LINKS', ['on', 'off'], { default: 'off' }),
  hub: variable.port('HUB_PORT', optional),
  hub2: variable.port('HUB_2_PORT', optional),
  hub3: variable.port('HUB_3_PORT', optional),
  hub4: variable.port('HUB_4_PORT', optional),
  supervision: variable.port('SUPERVISION_PORT', optional),
  sandbox: variable.port('SANDBOX_PORT', optional),
  regencyNode: variable.port('REGENCY_NODE_PORT', optional),
  issuer: variable.port('ISSUER_PORT', optional),
  mail: variable.port('MAIL_PORT', optional),
  smtp: variable.port('MAIL_SMTP_PORT', optional),
  postgres: variable.port('POSTGRES_PORT', optional),
  kafka: variable.port('KAFKA_PORT', optional),
  kafka2: variable.port('KAFKA_2_PORT', optional),
  kafka3: variable.port('KAFKA_3_PORT', optional),
};

const foreignKafka = {
  brokers: variable.list('KAFKA_BROKERS'),
  username: variable.string('KAFKA_ADMIN_USERNAME'),
  password: variable.string('KAFKA_ADMIN_PASSWORD'),
  tls: variable.boolean('KAFKA_TLS', { default: false }),
};

/** @throws ConfigurationError naming each variable that is missing or wrong */
export function readLocalConfig(source: NodeJS.ProcessEnv = process.env): LocalConfig {
  const environment = readEnvironment(specification, source);
  const { hub, supervision, sandbox, regencyNode, issuer, mail, smtp, postgres, kafka } = environment;
  const hubs = { hub, 'hub-2': environment.hub2, 'hub-3': environment.hub3, 'hub-4': environment.hub4 };
  const nodes = { kafka, 'kafka-2': environment.kafka2, 'kafka-3': environment.kafka3 };
  const apps = { supervision, 'national-sandbox': sandbox, 'regency-node': regencyNode, issuer, mail };
  return Object.freeze({
    home: resolve(repositoryRoot, environment.home),
    provinceFile: environment.provinceFile && resolve(environment.provinceFile),
    databaseUrl: environment.databaseUrl,
    kafka: environment.kafkaBrokers && readEnvironment(foreignKafka, source),
    kafkaNodes: Number(environment.kafkaNodes),
    hubs: environment.hubs,
    breakableLinks: environment.breakableLinks === 'on',
    sample: environment.sample === 'on',
    ports: { ...hubs, ...apps, smtp, postgres, ...nodes },
  });
}
