import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { loadProvince } from '#config';
import { demoPeople } from '../../../apps/local/src/issuer/people.js';
import { variablesOf, type ConfiguredApp } from '../support/app-variables.js';
import { readCompose, type Service } from '../support/compose-file.js';

const compose = readCompose();
const { services } = compose;
const service = (name: string): Service => services[name] ?? {};
const variablesGivenTo = (name: string): string[] => Object.keys(service(name).environment ?? {}).sort();

/** Which app runs in which service. */
const apps: readonly [name: string, app: ConfiguredApp][] = [
  ['hub', 'hub'],
  ['supervision', 'supervision'],
  ['national-sandbox', 'national-sandbox'],
  ['regency-node', 'regency-node'],
  ['issuer', 'issuer'],
  ['mail', 'mail-catcher'],
  ['topics', 'cli'],
  ['lapor', 'cli'],
];
const servers = apps.filter(([, app]) => app !== 'cli').map(([name]) => name);

/** The schema of Compose, as its linter carries it. */
function composeSchema(): object {
  const linter = createRequire(import.meta.url).resolve('dclint/package.json');
  const text = readFileSync(join(dirname(linter), 'schemas/compose.schema.json'), 'utf8');
  const { $schema: _, ...schema } = JSON.parse(text) as { $schema: string };
  return schema;
}
const followsSchema = addFormats.default(new Ajv({ allErrors: true, strict: false })).compile(composeSchema());

describe('docker/compose.yaml', () => {
  it('is what the schema of Compose allows', () => {
    expect({ valid: followsSchema(compose), errors: followsSchema.errors }).toEqual({ valid: true, errors: null });
    expect(followsSchema({ ...compose, services: { hub: { healtcheck: {} } } })).toBe(false);
  });

  it.each(apps)('gives %s only what the app reads, and everything that it needs', (name, app) => {
    const { required, together, optional } = variablesOf(app);
    const given = variablesGivenTo(name);
    expect([...required, ...together, ...optional]).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining([...required, ...together]));
  });

  it('starts nothing before what it needs is ready', () => {
    for (const name of servers) {
      expect({ name, checked: service(name).healthcheck !== undefined }).toEqual({ name, checked: true });
      const needs = service(name).depends_on ?? {};
      const databases = 'DATABASE_URL' in (service(name).environment ?? {}) ? ['postgres'] : [];
      const brokers = 'KAFKA_BROKERS' in (service(name).environment ?? {}) ? ['topics'] : [];
      expect(Object.keys(needs)).toEqual(expect.arrayContaining([...databases, ...brokers]));
      expect(Object.values(needs).map(({ condition }) => condition)).not.toContain('service_started');
    }
  });

  it('spreads topics only over a cluster that is whole', () => {
    const brokers = Object.keys(services).filter((name) => service(name).image?.startsWith('apache/kafka:'));
    expect(brokers).toHaveLength(3);
    expect(Object.keys(service('kafka-users').depends_on ?? {})).toEqual(brokers);
    expect(Object.keys(service('topics').depends_on ?? {})).toEqual(['kafka-users']);
  });

  it('is open to this machine only, at the ports that each app listens on', () => {
    const published = Object.values(services).flatMap(({ ports = [] }) => ports);
    const listening = servers.map((name) => service(name).environment?.PORT);
    expect([...published].sort()).toEqual(listening.map((port) => `127.0.0.1:${port}:${port}`).sort());
  });

  it('offers the same people to sign in as the local federation', () => {
    const { province, regencies } = loadProvince();
    expect(JSON.parse(service('issuer').environment?.PEOPLE ?? '')).toEqual(demoPeople(province, regencies));
  });
});
