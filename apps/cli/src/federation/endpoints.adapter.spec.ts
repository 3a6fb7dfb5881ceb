import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Endpoints } from './endpoints.adapter.js';

const file = {
  hub: { url: 'http://127.0.0.1:3100', operatorToken: 'token-of-the-file-0123', publicJwk: { kty: 'EC' } },
  kafka: { brokers: ['127.0.0.1:9492'], tls: false, users: { admin: { username: 'admin', password: 'word' } } },
  participants: { '63.71': { gateway: { url: 'http://127.0.0.1:3100/v1/participants/63.71', secret: 'whsec_x' } } },
};

describe('Endpoints', () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'endpoints-'));
    writeFileSync(join(home, 'endpoints.json'), JSON.stringify(file));
  });

  afterEach(() => {
    rmSync(home, { recursive: true });
  });

  const endpoints = (environment: Record<string, string> = {}) => new Endpoints({ LAPOR_HOME: home, ...environment });

  it('are those of the local federation', () => {
    expect(endpoints().hub()).toEqual({ url: file.hub.url, operatorToken: file.hub.operatorToken });
    expect(endpoints().broker()).toMatchObject({ brokers: ['127.0.0.1:9492'], username: 'admin', tls: false });
    expect(endpoints().gateway('63.71')).toEqual(file.participants['63.71'].gateway);
  });

  it('are those of the environment first', () => {
    const elsewhere = endpoints({
      HUB_URL: 'https://hub.contoh.go.id',
      KAFKA_BROKERS: 'a:9092,b:9092',
      KAFKA_TLS: 'true',
    });
    expect(elsewhere.hub()).toEqual({ url: 'https://hub.contoh.go.id', operatorToken: file.hub.operatorToken });
    expect(elsewhere.broker()).toMatchObject({ brokers: ['a:9092', 'b:9092'], tls: true });
  });

  it('say in one sentence what is missing', () => {
    expect(() => endpoints().supervision()).toThrow(
      /^SUPERVISION_URL is not set and .*endpoints\.json does not tell it; /,
    );
    expect(() => endpoints({ LAPOR_HOME: '/nowhere' }).hub()).toThrow(/^HUB_URL is not set/);
    expect(() => endpoints().gateway('national')).toThrow(/has no gateway of participant national/);
  });

  it('say when the file is not JSON', () => {
    writeFileSync(join(home, 'endpoints.json'), '{');
    expect(() => endpoints()).toThrow(/endpoints\.json is not JSON/);
  });
});
