import type { NestExpressApplication } from '@nestjs/platform-express';
import axios, { type AxiosInstance } from 'axios';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { createTestDatabase } from '#testing';
import { createApplication } from './regency-node.application.js';
import type { RegencyNodeConfig } from './regency-node.config.js';
import type { Regency } from './regency/regency.js';

export interface KeyPair {
  readonly publicJwk: JWK & Record<string, unknown>;
  readonly privateJwk: JWK & Record<string, unknown>;
}

export async function aKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  return { publicJwk: { ...(await exportJWK(publicKey)) }, privateJwk: { ...(await exportJWK(privateKey)) } };
}

export const aRegency = (code: string, facts: Partial<Regency> = {}): Regency => ({
  code,
  name: `Kabupaten ${code}`,
  kafkaUsername: code,
  kafkaPassword: 'not-used-in-this-spec',
  privateJwk: {},
  apiToken: `token-of-${code}`,
  ...facts,
});

export interface RunningNode {
  readonly app: NestExpressApplication;
  /** Speaks for one regency; answers with any status instead of throwing. */
  readonly as: (regencyCode: string) => AxiosInstance;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** For specs: a node on a database of its own. Without brokers it runs as it does while the hub is away. */
export async function aRunningNode(
  regencies: readonly Regency[],
  facts: Partial<RegencyNodeConfig> = {},
): Promise<RunningNode> {
  const database = facts.databaseUrl === undefined ? await createTestDatabase() : null;
  const app = await createApplication({
    port: 0,
    host: undefined,
    logLevel: 'silent',
    databaseUrl: database?.url ?? '',
    kafka: { brokers: ['localhost:1'], tls: false },
    regencies,
    federation: {
      participants: new Set(['national', ...regencies.map(({ code }) => code)]),
      hubPublicJwk: (await aKeyPair()).publicJwk,
      timeZone: 'Asia/Makassar',
    },
    heartbeatSeconds: 3_600,
    stallSeconds: 3_600,
    autopilot: { perMinute: 0, seed: 'lapor', places: [] },
    ...facts,
  });
  await app.listen(0);
  const url = await app.getUrl();
  const as = (regencyCode: string) => {
    const { apiToken = '' } = regencies.find(({ code }) => code === regencyCode) ?? {};
    return axios.create({
      baseURL: `${url}/v1/regencies/${regencyCode}`,
      headers: { Authorization: `Bearer ${apiToken}` },
      validateStatus: () => true,
    });
  };
  const stop = async () => {
    await app.close();
    await database?.drop();
  };
  return { app, as, url, stop };
}
