import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { JWK } from 'jose';
import {
  ConfigurationError,
  loadProvince,
  readEnvironment,
  signingKey,
  variable,
  type ProvinceConfiguration,
} from '#config';
import { logLevels, type LogLevel } from '#observability';
import type { DeliveryWay, PublicKey } from './participant/participant.js';

/** The environment of the hub. Durations are in seconds. */
export interface HubConfig {
  readonly port: number;
  /** Address to listen on; all of the machine's when it is not given. */
  readonly host?: string | undefined;
  readonly databaseUrl: string;
  readonly kafka: {
    readonly brokers: readonly string[];
    readonly username: string;
    readonly password: string;
    readonly tls: boolean;
  };
  /** Encrypts participants' secrets at rest: 32 bytes. */
  readonly secretKey: Buffer;
  /** Opens identities of reporters: a private P-256 JSON Web Key. */
  readonly identityKey: JWK;
  readonly operatorToken: string;
  /** Who takes part. */
  readonly province: ProvinceConfiguration;
  /** What participants need to connect, as given by the operator in PARTICIPANTS_FILE. */
  readonly credentials: readonly GivenCredentials[];
  /** Null when no national platform is connected. */
  readonly national: NationalConfig | null;
  /** An event that happened longer ago than this when it came is recorded and told to nobody. An assumption. */
  readonly historyAfterDays: number;
  /** Seconds an event waits for its predecessor before the sender is asked for it. */
  readonly resendAfterSeconds: number;
  /** Signs receipts: a private Ed25519 JSON Web Key; without one, none is issued. */
  readonly receiptKey?: JWK | undefined;
  /** Local time of day of the nightly reconciliation, such as `02:00`; null for none. */
  readonly reconcileAt?: string | null;
  /** After so long without progress where there is something to do, a part counts as stalled. */
  readonly stallSeconds: number;
  /** After so long without a sign of life from an instance, the others take over what it did. */
  readonly takeoverSeconds: number;
  /** Names this instance in leases and logs. */
  readonly instanceId: string;
  readonly logLevel: LogLevel;
}

/** An entry of PARTICIPANTS_FILE. */
export interface GivenCredentials {
  readonly code: string;
  readonly secret?: string;
  readonly publicJwk?: PublicKey;
  readonly delivery?: DeliveryWay;
}

export interface NationalConfig {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly webhookSecret: string;
  readonly pollSeconds: number;
  readonly requestsPerSecond: number;
  /** Offset that a stamp without one is read with. WIB by assumption. */
  readonly stampOffset: string;
}

/** Provides {@link HubConfig}. */
export const HUB_CONFIG = Symbol('hub configuration');

/** @throws ConfigurationError naming every variable that is missing or wrong */
export function readHubConfig(source: NodeJS.ProcessEnv = process.env): HubConfig {
  const environment = readEnvironment(specification, source);
  const { kafkaBrokers, kafkaUsername, kafkaPassword, kafkaTls, nationalUrl, provinceFile, participantsFile, ...rest } =
    environment;
  return Object.freeze({
    ...rest,
    kafka: { brokers: kafkaBrokers, username: kafkaUsername, password: kafkaPassword, tls: kafkaTls },
    province: loadProvince(provinceFile),
    credentials: participantsFile === undefined ? [] : credentialsIn(participantsFile),
    national: nationalUrl === undefined ? null : readEnvironment(nationalSpecification, source),
  });
}

const secretKey = (text: string): Buffer => {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error(`holds ${key.length} bytes in base64, not 32`);
  return key;
};

const privateKey = (parsed: unknown): JWK => {
  const key = parsed as JWK;
  if (key.kty !== 'EC' || key.crv !== 'P-256' || typeof key.d !== 'string') {
    throw new Error('is not a private P-256 JSON Web Key');
  }
  return key;
};

const timeOfDay = (text: string): string | null => {
  if (text === 'off') return null;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new Error(`is "${text}", neither a time such as 02:00 nor off`);
  return text;
};

const specification = {
  port: variable.port('PORT', { default: 3100 }),
  host: variable.string('HOST', { optional: true }),
  databaseUrl: variable.url('DATABASE_URL'),
  kafkaBrokers: variable.list('KAFKA_BROKERS'),
  kafkaUsername: variable.string('KAFKA_USERNAME', { default: 'hub' }),
  kafkaPassword: variable.secret('KAFKA_PASSWORD'),
  kafkaTls: variable.boolean('KAFKA_TLS', { default: true }),
  secretKey: variable.custom('HUB_SECRET_KEY', secretKey),
  identityKey: variable.json('HUB_IDENTITY_KEY', privateKey),
  receiptKey: variable.json('HUB_RECEIPT_KEY', signingKey, { optional: true }),
  reconcileAt: variable.custom<string | null, { default: string }>('RECONCILE_AT', timeOfDay, { default: '02:00' }),
  operatorToken: variable.secret('HUB_OPERATOR_TOKEN'),
  provinceFile: variable.string('PROVINCE_FILE', { optional: true }),
  participantsFile: variable.string('PARTICIPANTS_FILE', { optional: true }),
  nationalUrl: variable.url('NATIONAL_URL', { optional: true }),
  historyAfterDays: variable.integer('HISTORY_AFTER_DAYS', { default: 90, min: 1, max: 36_500 }),
  resendAfterSeconds: variable.integer('RESEND_AFTER_SECONDS', { default: 60, min: 1, max: 86_400 }),
  stallSeconds: variable.integer('STALL_SECONDS', { default: 60, min: 10, max: 3_600 }),
  takeoverSeconds: variable.integer('TAKEOVER_SECONDS', { default: 15, min: 6, max: 300 }),
  instanceId: variable.string('INSTANCE_ID', { default: `${hostname()}-${process.pid}` }),
  logLevel: variable.oneOf('LOG_LEVEL', logLevels, { default: 'info' }),
};

const nationalSpecification = {
  url: variable.url('NATIONAL_URL'),
  clientId: variable.string('NATIONAL_CLIENT_ID'),
  clientSecret: variable.secret('NATIONAL_CLIENT_SECRET'),
  webhookSecret: variable.secret('NATIONAL_WEBHOOK_SECRET'),
  pollSeconds: variable.integer('NATIONAL_POLL_SECONDS', { default: 5, min: 1, max: 3600 }),
  requestsPerSecond: variable.integer('NATIONAL_REQUESTS_PER_SECOND', { default: 20, min: 1, max: 10_000 }),
  stampOffset: variable.string('NATIONAL_STAMP_OFFSET', { default: '+07:00' }),
};

class ParticipantsFileError extends ConfigurationError {
  override readonly name = 'ParticipantsFileError';
}

function credentialsIn(file: string): GivenCredentials[] {
  try {
    const given: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!Array.isArray(given)) throw new Error('is not a JSON array');
    return given.map((entry: unknown, index) => {
      if (typeof entry === 'object' && entry !== null && 'code' in entry && typeof entry.code === 'string') {
        return entry as GivenCredentials;
      }
      throw new Error(`entry ${index} has no code`);
    });
  } catch (error) {
    throw new ParticipantsFileError(`PARTICIPANTS_FILE ${file}: ${(error as Error).message}`);
  }
}
