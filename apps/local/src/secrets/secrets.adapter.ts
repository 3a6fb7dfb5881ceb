import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Home } from '../home/home.adapter.js';
import type { ParticipantSecrets, PrivateJwk, Secrets } from './secrets.js';

const FILE = 'secrets.json';

export interface SecretsWanted {
  readonly databases: readonly string[];
  readonly kafkaUsers: readonly string[];
  readonly participants: readonly string[];
}

/** The secrets of this data folder. Those that are missing, for a participant that is new, are made and kept. */
export async function loadSecrets(home: Home, wanted: SecretsWanted): Promise<Secrets> {
  const kept = await home.readJson<Secrets>(FILE);
  const secrets = complete(kept, wanted);
  if (JSON.stringify(secrets) !== JSON.stringify(kept)) await home.writeJson(FILE, secrets);
  return secrets;
}

function complete(kept: Secrets | undefined, wanted: SecretsWanted): Secrets {
  return {
    postgres: {
      superuser: kept?.postgres.superuser ?? token(),
      roles: byName(wanted.databases, kept?.postgres.roles, token),
    },
    kafka: byName(wanted.kafkaUsers, kept?.kafka, token),
    hub: {
      secretKey: kept?.hub.secretKey ?? randomBytes(32).toString('base64'),
      identityKey: kept?.hub.identityKey ?? privateJwk(),
      operatorToken: kept?.hub.operatorToken ?? token(),
      receiptKey: keptReceiptKey(kept) ?? ed25519Jwk(),
    },
    supervision: {
      sessionSecret: kept?.supervision.sessionSecret ?? token(),
      operatorToken: kept?.supervision.operatorToken ?? token(),
      clientSecret: kept?.supervision.clientSecret ?? token(),
      evidenceKey: keptEvidenceKey(kept) ?? ed25519Jwk(),
      webhookSecret: keptWebhookSecret(kept) ?? webhookSecret(),
    },
    national: kept?.national ?? { clientSecret: token(), webhookSecret: token(), controlToken: token() },
    issuer: kept?.issuer ?? { signingKey: signingJwk(), cookieKey: token() },
    participants: byName(wanted.participants, kept?.participants, participantSecrets),
  };
}

function byName<T>(
  names: readonly string[],
  kept: Readonly<Record<string, T>> | undefined,
  make: () => T,
): Readonly<Record<string, T>> {
  const missing = names.filter((name) => kept?.[name] === undefined);
  return { ...kept, ...Object.fromEntries(missing.map((name) => [name, make()])) };
}

function participantSecrets(): ParticipantSecrets {
  return {
    webhookSecret: webhookSecret(),
    identityKey: privateJwk(),
    apiToken: token(),
  };
}

/** In the form of Standard Webhooks. */
const webhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Letters, digits, - and _ only: it stands in addresses, properties files and headers as it is. */
const token = (): string => randomBytes(24).toString('base64url');

const privateJwk = (): PrivateJwk =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) as unknown as PrivateJwk;

/** A folder from before receipts has no key for them. */
const keptReceiptKey = (kept: Secrets | undefined): Secrets['hub']['receiptKey'] | undefined => kept?.hub.receiptKey;

/** A folder from before evidence bundles has no key for them. */
const keptEvidenceKey = (kept: Secrets | undefined): Secrets['supervision']['evidenceKey'] | undefined =>
  kept?.supervision.evidenceKey;

/** A folder from before warnings has no secret for them. */
const keptWebhookSecret = (kept: Secrets | undefined): string | undefined => kept?.supervision.webhookSecret;

const ed25519Jwk = (): Readonly<Record<string, unknown>> => ({
  ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
});

const signingJwk = (): Readonly<Record<string, unknown>> => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'RS256',
});
