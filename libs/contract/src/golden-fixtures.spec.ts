import { describe, expect, it } from '@jest/globals';
import { eventSchemas } from './cloud-event.js';
import { parseFixture } from './fixtures/parse-fixture.js';
import { invalidFixtures, validFixtures } from './fixtures/read-fixtures.js';
import { hubRequestNames } from './hub-request.js';

const problemsOf = (of: string, event: unknown) => {
  const parsed = parseFixture(of, event);
  return parsed?.ok ? [] : (parsed?.problems ?? []);
};
const title = ({ version, of, name }: { version: string; of: string; name: string }) => `${version} ${of}: ${name}`;

describe('golden fixtures', () => {
  const types = [...eventSchemas.keys()].map((type) => /^id\.lapor\.(.+)\.v1$/.exec(type)?.[1] ?? type);

  const requests = hubRequestNames.map((name) => `hub.${name}`);

  it.each([...types, ...requests, 'ledger.entry'])(
    'exist for %s, valid ones with least and most, and invalid ones',
    (type) => {
      const valid = validFixtures().filter(({ version, of }) => version === 'v1' && of === type);
      const invalid = invalidFixtures().filter(({ version, of }) => version === 'v1' && of === type);
      if (types.includes(type))
        expect(valid.map(({ name }) => name)).toEqual(expect.arrayContaining(['least', 'full']));
      expect(valid.length).toBeGreaterThanOrEqual(2);
      expect(invalid.length).toBeGreaterThanOrEqual(3);
    },
  );

  it('use every attribute and every field of the contract at least once', () => {
    const used = new Set(validFixtures().flatMap(({ of, event }) => paths(event).map((path) => `${of} ${path}`)));
    const unused = types.flatMap((type) => {
      const { properties } = eventSchemas.get(`id.lapor.${type}.v1`) as unknown as Described;
      const attributes = Object.keys(properties).filter(
        (name) => !name.startsWith('ledger') || type.startsWith('compl'),
      );
      const fields = Object.keys(properties.data?.properties ?? {}).map((name) => `data.${name}`);
      return [...attributes, ...fields].map((path) => `${type} ${path}`).filter((path) => !used.has(path));
    });
    expect(unused).toEqual([]);
  });

  it.each(validFixtures().map((fixture) => [title(fixture), fixture] as const))(
    'accepts %s',
    (_title, { of, event }) => {
      expect(problemsOf(of, event)).toEqual([]);
    },
  );

  it.each(invalidFixtures().map((fixture) => [title(fixture), fixture] as const))(
    'refuses %s, naming field and reason',
    (_title, { of, event, problems }) => {
      const byField = (a: { field: string }, b: { field: string }) => a.field.localeCompare(b.field);
      expect(problemsOf(of, event).sort(byField)).toEqual(problems.sort(byField));
    },
  );
});

interface Described {
  properties: Record<string, { properties?: Record<string, unknown> }>;
}

const paths = (event: Record<string, unknown>): string[] => [
  ...Object.keys(event),
  ...Object.keys(event.data as object).map((name) => `data.${name}`),
];
