import type { ParticipantSecrets, PrivateJwk } from '../secrets/secrets.js';
import type { FederationFacts } from './facts.js';

const key = (name: string): PrivateJwk => ({
  kty: 'EC',
  crv: 'P-256',
  x: `x of ${name}`,
  y: `y of ${name}`,
  d: `d of ${name}`,
});

const participant = (code: string): ParticipantSecrets => ({
  webhookSecret: `whsec_${code}`,
  identityKey: key(code),
  apiToken: `api token of ${code}`,
});

/** A federation of the national platform, the province and one regency, with secrets that say what they are. */
export const someFacts = (overrides: Partial<FederationFacts> = {}): FederationFacts => ({
  ports: {
    hub: 3100,
    'hub-2': 3101,
    'hub-3': 3102,
    'hub-4': 3103,
    supervision: 3200,
    'national-sandbox': 3300,
    'regency-node': 3400,
    issuer: 3500,
    mail: 3600,
    smtp: 3625,
  },
  hubs: 1,
  brokers: ['127.0.0.1:9492'],
  brokerTls: false,
  adminUsername: 'admin',
  adminPassword: 'kafka password of admin',
  databaseServer: 'postgres://postgres:secret@127.0.0.1:54320/postgres',
  databases: {
    hub: 'postgres://hub@127.0.0.1/hub',
    supervision: 'postgres://supervision@127.0.0.1/supervision',
    national_sandbox: 'postgres://national_sandbox@127.0.0.1/national_sandbox',
    regency_node: 'postgres://regency_node@127.0.0.1/regency_node',
  },
  secrets: {
    postgres: { superuser: 'postgres password of superuser', roles: {} },
    kafka: {
      admin: 'kafka password of admin',
      hub: 'kafka password of hub',
      supervision: 'kafka password of supervision',
      national: 'kafka password of national',
      '63': 'kafka password of 63',
      '63.71': 'kafka password of 63.71',
    },
    hub: {
      secretKey: 'secret key',
      identityKey: key('hub'),
      operatorToken: 'operator token of hub',
      receiptKey: { kty: 'OKP', crv: 'Ed25519', x: 'x of receipts', d: 'd of receipts' },
    },
    supervision: {
      sessionSecret: 'session secret',
      operatorToken: 'operator token of supervision',
      clientSecret: 'client secret of supervision',
      evidenceKey: { kty: 'OKP', crv: 'Ed25519', x: 'x of evidence', d: 'd of evidence' },
      webhookSecret: 'webhook secret of supervision',
    },
    national: {
      clientSecret: 'client secret at national',
      webhookSecret: 'webhook secret of national',
      controlToken: 'control token',
    },
    issuer: { signingKey: { kty: 'RSA' }, cookieKey: 'cookie key' },
    participants: { national: participant('national'), '63': participant('63'), '63.71': participant('63.71') },
  },
  participants: [
    { code: 'national', kind: 'national', name: 'SP4N-LAPOR!' },
    { code: '63', kind: 'province', name: 'Provinsi Kalimantan Selatan' },
    { code: '63.71', kind: 'regency', name: 'Kota Banjarmasin' },
  ],
  people: [],
  provinceFile: undefined,
  participantsFile: '/home/participants.json',
  regenciesFile: '/home/regencies.json',
  ...overrides,
});
