import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from './regency-node.config.js';

const jwk = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' };
let environment: Record<string, string>;

beforeAll(() => {
  const file = join(mkdtempSync(join(tmpdir(), 'regency-node-')), 'regencies.json');
  const regency = { code: '63.71', name: 'Kota Banjarmasin', kafkaUsername: '63.71', privateJwk: { ...jwk, d: 'd' } };
  writeFileSync(file, JSON.stringify([{ ...regency, kafkaPassword: 'password', apiToken: 'token' }]));
  environment = {
    DATABASE_URL: 'postgres://node@localhost/node',
    KAFKA_BROKERS: 'localhost:9492',
    KAFKA_TLS: 'false',
    REGENCIES_FILE: file,
    HUB_PUBLIC_JWK: JSON.stringify(jwk),
  };
});

describe('readConfig', () => {
  it('needs five variables and knows the rest by default', () => {
    const config = readConfig(environment);
    expect(config).toMatchObject({
      port: 3400,
      kafka: { brokers: ['localhost:9492'], tls: false },
      heartbeatSeconds: 60,
      stallSeconds: 300,
      autopilot: { perMinute: 0 },
      federation: { timeZone: 'Asia/Makassar', hubPublicJwk: jwk },
    });
    expect(config.federation.participants).toContain('63');
    expect(config.autopilot.places).toContainEqual(expect.objectContaining({ code: '63.71', seat: 'Banjarmasin' }));
  });

  it('listens where it is told to, and else on all addresses', () => {
    expect(readConfig(environment).host).toBeUndefined();
    expect(readConfig({ ...environment, HOST: '127.0.0.1' }).host).toBe('127.0.0.1');
  });

  it('takes a pace for the autopilot, or off', () => {
    expect(readConfig({ ...environment, AUTOPILOT: '12' }).autopilot.perMinute).toBe(12);
    expect(readConfig({ ...environment, AUTOPILOT: 'off' }).autopilot.perMinute).toBe(0);
    expect(() => readConfig({ ...environment, AUTOPILOT: 'fast' })).toThrow('AUTOPILOT is neither "off" nor a number');
  });

  it('names what is missing', () => {
    expect(() => readConfig({})).toThrow(/DATABASE_URL is required[^]*REGENCIES_FILE is required/);
    expect(() => readConfig({ ...environment, HUB_PUBLIC_JWK: '{}' })).toThrow('HUB_PUBLIC_JWK has no P-256 key');
  });
});
