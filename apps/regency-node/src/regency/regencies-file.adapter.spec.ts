import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRegencies } from './regencies-file.adapter.js';

const banjarmasin = {
  code: '63.71',
  name: 'Kota Banjarmasin',
  kafkaUsername: '63.71',
  kafkaPassword: 'a-password-of-its-own',
  privateJwk: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y', d: 'd' },
  apiToken: 'a-token-of-its-own',
};

function fileOf(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'regencies-')), 'regencies.json');
  writeFileSync(path, text);
  return path;
}
const reading = (content: unknown) => () => readRegencies(fileOf(JSON.stringify(content)));

describe('readRegencies', () => {
  it('reads every regency with its own credentials', () => {
    expect(reading([banjarmasin])()).toEqual([banjarmasin]);
  });

  it('says what is wrong with a file that cannot be used', () => {
    expect(() => readRegencies('missing.json')).toThrow('names missing.json, which does not exist or may not be read');
    expect(() => readRegencies(fileOf('{'))).toThrow('which is not JSON');
    expect(reading([])).toThrow('which is not a JSON array of at least one regency');
  });

  it('names the field that is missing or wrong, and its entry', () => {
    expect(reading([banjarmasin, { ...banjarmasin, code: 63.71 }])).toThrow('has no text as "code" in entry 2 of');
    expect(reading([{ ...banjarmasin, code: 'Banjarmasin' }])).toThrow('has a "code" that is none');
    expect(reading([{ ...banjarmasin, privateJwk: 'key' }])).toThrow('has no P-256 key (JWK) as "privateJwk"');
    expect(reading([banjarmasin, banjarmasin])).toThrow('in which 63.71 is listed twice');
  });
});
