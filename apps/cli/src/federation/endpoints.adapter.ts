import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnvironment, variable } from '#config';
import type { BrokerAddress } from '#messaging';
import { CliError } from '../cli.errors.js';

export interface OperatedApp {
  url: string;
  operatorToken: string;
}

/** Where a participant speaks over HTTP: `<url>/events`. */
export interface Gateway {
  url: string;
  secret: string;
}

/** The public half of the hub's identity key, a JSON Web Key. */
export interface PublicJwk {
  kty: string;
  crv: string;
  x: string;
  y: string;
}

/** The parts of endpoints.json that the commands use. Written by the local federation; any of them may be missing. */
interface EndpointsFile {
  hub?: Partial<OperatedApp> & { publicJwk?: PublicJwk };
  supervision?: Partial<OperatedApp>;
  kafka?: { brokers?: string[]; tls?: boolean; users?: Record<string, { username: string; password: string }> };
  participants?: Record<string, { gateway?: Gateway }>;
  databaseServer?: { url?: string };
}

const specification = {
  home: variable.string('LAPOR_HOME', { default: '.local' }),
  hubUrl: variable.url('HUB_URL', { optional: true }),
  hubOperatorToken: variable.secret('HUB_OPERATOR_TOKEN', { optional: true }),
  supervisionUrl: variable.url('SUPERVISION_URL', { optional: true }),
  supervisionOperatorToken: variable.secret('SUPERVISION_OPERATOR_TOKEN', { optional: true }),
  kafkaBrokers: variable.list('KAFKA_BROKERS', { optional: true }),
  kafkaUsername: variable.string('KAFKA_USERNAME', { optional: true }),
  kafkaPassword: variable.string('KAFKA_PASSWORD', { optional: true }),
  kafkaTls: variable.boolean('KAFKA_TLS', { optional: true }),
  provinceFile: variable.string('PROVINCE_FILE', { optional: true }),
  backupDatabaseUrl: variable.url('BACKUP_DATABASE_URL', { optional: true }),
};

/** Where everything is: from the environment first, else from the endpoints.json of a local federation. */
export class Endpoints {
  private readonly file: EndpointsFile;
  private readonly path: string;
  private readonly environment;

  /** @throws ConfigurationError when a variable is wrong */
  constructor(source: NodeJS.ProcessEnv = process.env) {
    this.environment = readEnvironment(specification, source);
    this.path = resolve(join(this.environment.home, 'endpoints.json'));
    this.file = readJson(this.path);
  }

  get provinceFile(): string | undefined {
    return this.environment.provinceFile;
  }

  hub(): OperatedApp {
    return {
      url: this.known('HUB_URL', this.environment.hubUrl ?? this.file.hub?.url),
      operatorToken: this.known(
        'HUB_OPERATOR_TOKEN',
        this.environment.hubOperatorToken ?? this.file.hub?.operatorToken,
      ),
    };
  }

  /** Null when it is not known: identities of reporters are then left out. */
  hubPublicJwk(): PublicJwk | null {
    return this.file.hub?.publicJwk ?? null;
  }

  supervision(): OperatedApp {
    const { supervisionUrl, supervisionOperatorToken } = this.environment;
    return {
      url: this.known('SUPERVISION_URL', supervisionUrl ?? this.file.supervision?.url),
      operatorToken: this.known(
        'SUPERVISION_OPERATOR_TOKEN',
        supervisionOperatorToken ?? this.file.supervision?.operatorToken,
      ),
    };
  }

  /** The broker, as its super user. */
  broker(): BrokerAddress {
    const { kafkaBrokers, kafkaUsername, kafkaPassword, kafkaTls } = this.environment;
    const admin = this.file.kafka?.users?.admin;
    return {
      brokers: this.known('KAFKA_BROKERS', kafkaBrokers ?? this.file.kafka?.brokers),
      username: this.known('KAFKA_USERNAME', kafkaUsername ?? admin?.username),
      password: this.known('KAFKA_PASSWORD', kafkaPassword ?? admin?.password),
      tls: kafkaTls ?? this.file.kafka?.tls ?? true,
      clientId: 'lapor-cli',
    };
  }

  /** PostgreSQL, as a role that may replicate. */
  databaseServer(): string {
    return this.known('BACKUP_DATABASE_URL', this.environment.backupDatabaseUrl ?? this.file.databaseServer?.url);
  }

  /** A path in the data folder of the local federation. */
  inHome(name: string): string {
    return resolve(join(this.environment.home, name));
  }

  gateway(participant: string): Gateway {
    const gateway = this.file.participants?.[participant]?.gateway;
    if (gateway) return gateway;
    throw new CliError(
      'NOT_CONFIGURED',
      `${this.path} has no gateway of participant ${participant}; start a federation with "npm start", or set LAPOR_HOME to its data folder.`,
    );
  }

  private known<Value>(name: string, value: Value | undefined): Value {
    if (value !== undefined) return value;
    throw new CliError(
      'NOT_CONFIGURED',
      `${name} is not set and ${this.path} does not tell it; start a federation with "npm start", set LAPOR_HOME to its data folder, or set ${name}.`,
    );
  }
}

function readJson(path: string): EndpointsFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {};
  }
  try {
    return JSON.parse(text) as EndpointsFile;
  } catch {
    throw new CliError('NOT_CONFIGURED', `${path} is not JSON; start the federation again or set LAPOR_HOME.`);
  }
}
