/**
 * Makes every secret of a federation in containers and writes them to docker/.env, which compose reads; another file can
 * be named. What is there is never overwritten, because what was sealed with a lost key stays closed.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const file = resolve(process.argv[2] ?? join(import.meta.dirname, '.env'));
const provinceFile = join(import.meta.dirname, '../libs/config/src/province/kalsel.json');
const { province, regencies } = JSON.parse(readFileSync(provinceFile, 'utf8'));

/** Letters, digits, - and _ only: it stands in addresses and properties files as it is. */
const token = () => randomBytes(24).toString('base64url');
const identityKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
const publicHalf = ({ kty, crv, x, y }) => ({ kty, crv, x, y });
const signingKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'RS256',
});

const kindWords = { kabupaten: 'Kabupaten', kota: 'Kota' };
const members = [
  { code: province.code, name: `Provinsi ${province.name}` },
  ...regencies.map(({ code, kind, name }) => ({ code, name: `${kindWords[kind]} ${name}` })),
].map((member) => ({ ...member, kafkaPassword: token(), privateJwk: identityKey(), apiToken: token() }));

const webhookSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
const participants = [
  { code: 'national', secret: webhookSecret() },
  ...members.map(({ code, privateJwk }) => ({
    code,
    secret: webhookSecret(),
    publicJwk: publicHalf(privateJwk),
    delivery: { kind: 'kafka' },
  })),
];

const hubKey = identityKey();
const ed25519Key = () => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
const kafka = { admin: token(), hub: token(), supervision: token() };
const kafkaUsers = {
  address: { brokers: ['kafka-1:9092'], username: 'admin', password: kafka.admin },
  passwords: {
    hub: kafka.hub,
    supervision: kafka.supervision,
    ...Object.fromEntries(members.map(({ code, kafkaPassword }) => [code, kafkaPassword])),
  },
};

const secrets = {
  POSTGRES_PASSWORD: token(),
  HUB_DATABASE_PASSWORD: token(),
  SUPERVISION_DATABASE_PASSWORD: token(),
  NATIONAL_SANDBOX_DATABASE_PASSWORD: token(),
  REGENCY_NODE_DATABASE_PASSWORD: token(),
  KAFKA_CLUSTER_ID: randomBytes(16).toString('base64url'),
  KAFKA_ADMIN_PASSWORD: kafka.admin,
  KAFKA_HUB_PASSWORD: kafka.hub,
  KAFKA_SUPERVISION_PASSWORD: kafka.supervision,
  KAFKA_USERS: JSON.stringify(kafkaUsers),
  PARTICIPANTS: JSON.stringify(participants),
  REGENCIES: JSON.stringify(members.map((member) => ({ ...member, kafkaUsername: member.code }))),
  HUB_SECRET_KEY: randomBytes(32).toString('base64'),
  HUB_IDENTITY_KEY: JSON.stringify(hubKey),
  HUB_PUBLIC_JWK: JSON.stringify(publicHalf(hubKey)),
  HUB_RECEIPT_KEY: JSON.stringify(ed25519Key()),
  HUB_OPERATOR_TOKEN: token(),
  NATIONAL_CLIENT_SECRET: token(),
  NATIONAL_WEBHOOK_SECRET: token(),
  NATIONAL_CONTROL_TOKEN: token(),
  SUPERVISION_CLIENT_SECRET: token(),
  SUPERVISION_OPERATOR_TOKEN: token(),
  SUPERVISION_EVIDENCE_KEY: JSON.stringify(ed25519Key()),
  ALERT_WEBHOOK_SECRET: webhookSecret(),
  SESSION_SECRET: token(),
  ISSUER_SIGNING_KEY: JSON.stringify(signingKey()),
  ISSUER_COOKIE_KEY: token(),
};

const lines = Object.entries(secrets).map(([name, value]) => `${name}='${value}'\n`);
try {
  writeFileSync(file, lines.join(''), { mode: 0o600, flag: 'wx' });
  console.log(`Wrote ${lines.length} secrets to ${file}. Keep a copy where you keep keys.`);
} catch (error) {
  const why =
    error.code === 'EEXIST' ? 'is there already and is not overwritten' : `cannot be written: ${error.message}`;
  console.error(`${file} ${why}.`);
  process.exitCode = 1;
}
