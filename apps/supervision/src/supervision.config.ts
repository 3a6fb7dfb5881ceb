import type { JWK } from 'jose';
import { loadProvince, readEnvironment, signingKey, variable, type ProvinceConfiguration } from '#config';
import { ledgerTopic } from '#contract';
import { supervisionUser, type BrokerAddress } from '#messaging';
import { logLevels, type LogLevel } from '#observability';
import type { AlertsConfig } from './alert/alerts.js';

export interface SupervisionConfig {
  readonly port: number;
  /** Address to listen on; all of the machine's when it is not given. */
  readonly host?: string | undefined;
  readonly databaseUrl: string;
  readonly broker: BrokerAddress;
  readonly ledger: LedgerConfig;
  /** Between two signs of life of a live stream, at each of which its session is checked as well. */
  readonly heartbeatMilliseconds: number;
  readonly province: ProvinceConfiguration;
  readonly identityProvider: IdentityProviderConfig;
  /** Address at which browsers reach this app, without a slash at its end. */
  readonly publicUrl: string;
  readonly sessionSecret: string;
  readonly operatorToken: string;
  /** Null when this installation is not connected to a hub: then it shows what the ledger tells, and no more. */
  readonly hub: HubAccess | null;
  /** Signs evidence bundles: a private Ed25519 JSON Web Key; without one, none is given. */
  readonly evidenceKey?: JWK | undefined;
  readonly alerts: AlertsConfig;
  /** Folder of the built pages. */
  readonly pagesFolder: string;
  readonly logLevel: LogLevel;
}

/** Topic and group are fixed by the contract; specs that share a broker read each a topic of their own. */
export interface LedgerConfig {
  readonly topic: string;
  /** Each reading from offset zero is a consumer group of this name, a dash and its number. */
  readonly group: string;
  /** After so long without progress where there are records to read, reading counts as stalled. */
  readonly stallSeconds: number;
}

/** The hub's API for operators. */
export interface HubAccess {
  readonly url: string;
  readonly operatorToken: string;
}

export interface IdentityProviderConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * The environment, parsed once.
 * @throws ConfigurationError naming every variable that is missing or wrong
 */
export function readSupervisionConfig(source: NodeJS.ProcessEnv = process.env): SupervisionConfig {
  const environment = readEnvironment(
    {
      port: variable.port('PORT', { default: 3200 }),
      host: variable.string('HOST', { optional: true }),
      databaseUrl: variable.url('DATABASE_URL'),
      brokers: variable.list('KAFKA_BROKERS'),
      kafkaUsername: variable.string('KAFKA_USERNAME', { default: supervisionUser }),
      kafkaPassword: variable.secret('KAFKA_PASSWORD'),
      kafkaTls: variable.boolean('KAFKA_TLS', { default: true }),
      provinceFile: variable.string('PROVINCE_FILE', { optional: true }),
      issuer: variable.url('OIDC_ISSUER'),
      clientId: variable.string('OIDC_CLIENT_ID'),
      clientSecret: variable.secret('OIDC_CLIENT_SECRET'),
      publicUrl: variable.url('PUBLIC_URL'),
      sessionSecret: variable.secret('SESSION_SECRET'),
      operatorToken: variable.secret('SUPERVISION_OPERATOR_TOKEN'),
      hubUrl: variable.url('HUB_URL', { optional: true }),
      evidenceKey: variable.json('SUPERVISION_EVIDENCE_KEY', signingKey, { optional: true }),
      smtpUrl: variable.custom('SMTP_URL', smtpAddress, { optional: true }),
      alertSeconds: variable.integer('ALERT_SECONDS', { default: 60, min: 5, max: 3_600 }),
      alertWebhookSecret: variable.custom('ALERT_WEBHOOK_SECRET', webhookSecret, { optional: true }),
      alertPrivateDestinations: variable.boolean('ALERT_PRIVATE_DESTINATIONS', { default: false }),
      pagesFolder: variable.string('PAGES_FOLDER', { default: 'apps/supervision/web/dist' }),
      stallSeconds: variable.integer('STALL_SECONDS', { default: 60, min: 10, max: 3_600 }),
      logLevel: variable.oneOf('LOG_LEVEL', logLevels, { default: 'info' }),
    },
    source,
  );
  const { port, host, databaseUrl, sessionSecret, operatorToken, evidenceKey, pagesFolder, logLevel } = environment;
  return Object.freeze({
    port,
    host,
    databaseUrl,
    sessionSecret,
    operatorToken,
    evidenceKey,
    pagesFolder,
    logLevel,
    publicUrl: environment.publicUrl.replace(/\/+$/, ''),
    province: loadProvince(environment.provinceFile),
    broker: {
      brokers: environment.brokers,
      username: environment.kafkaUsername,
      password: environment.kafkaPassword,
      tls: environment.kafkaTls,
      clientId: supervisionUser,
    },
    ledger: { topic: ledgerTopic, group: supervisionUser, stallSeconds: environment.stallSeconds },
    heartbeatMilliseconds: 15_000,
    alerts: {
      everyMilliseconds: environment.alertSeconds * 1_000,
      mail: environment.smtpUrl === undefined ? null : readEnvironment(mailSpecification, source),
      webhookSecret: environment.alertWebhookSecret ?? null,
      privateDestinations: environment.alertPrivateDestinations,
    },
    hub: environment.hubUrl === undefined ? null : readEnvironment(hubSpecification, source),
    identityProvider: {
      issuer: environment.issuer,
      clientId: environment.clientId,
      clientSecret: environment.clientSecret,
    },
  });
}

const hubSpecification = {
  url: variable.url('HUB_URL'),
  operatorToken: variable.secret('HUB_OPERATOR_TOKEN'),
};

/** The password is not repeated in the reason. */
function smtpAddress(text: string): string {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol === 'smtp:' || protocol === 'smtps:') return text;
  throw new Error('is not the address of a mail server (expected something like smtp://user:password@host:587)');
}

function webhookSecret(text: string): string {
  if (/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(text)) return text;
  throw new Error('is not a secret of Standard Webhooks: whsec_ and at least 24 bytes in base64');
}

const mailSpecification = {
  url: variable.custom('SMTP_URL', smtpAddress),
  from: variable.string('MAIL_FROM'),
};
