import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { loadProvince, participantsOf } from '#config';
import { participantsFile, regenciesFile } from '../../../apps/local/src/federation/files.js';
import { interpolatedNames, readCompose } from '../support/compose-file.js';

const repository = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'lapor-docker-'));
const file = join(folder, '.env');
const make = () =>
  spawnSync(process.execPath, [join(repository, 'docker/make-secrets.mjs'), file], { encoding: 'utf8' });

const made = make();
const content = readFileSync(file, 'utf8');
const secrets = Object.fromEntries(
  [...content.matchAll(/^([A-Z_]+)='([^']+)'$/gm)].map(([, name, value]) => [name ?? '', value ?? '']),
);
const json = (name: string): unknown => JSON.parse(secrets[name] ?? '');
/** What a value is made of, with the values themselves left out. */
const shape = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === 'code' ? part : shape(part)]));
};

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('docker/make-secrets.mjs', () => {
  it('writes a file that its owner alone can read, and that git does not see', () => {
    expect(made.status).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(repository, 'docker/.gitignore'), 'utf8').split('\n')).toContain('.env');
  });

  it('never overwrites it', () => {
    const again = make();
    expect({ status: again.status, words: again.stderr }).toEqual({
      status: 1,
      words: `${file} is there already and is not overwritten.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('makes every secret that compose asks for, and no other', () => {
    const asked = [
      ...interpolatedNames().filter((name) => name !== 'AUTOPILOT'),
      ...Object.values(readCompose().secrets).map(({ environment }) => environment),
    ];
    expect(content.trimEnd().split('\n')).toHaveLength(Object.keys(secrets).length);
    expect(Object.keys(secrets).sort()).toEqual([...new Set(asked)].sort());
  });

  it('tells the apps of participants as the local federation does', () => {
    const participants = participantsOf(loadProvince());
    const identityKey = { kty: '', crv: '', x: '', y: '', d: '' };
    const account = { webhookSecret: '', identityKey, apiToken: '' };
    const known = {
      participants,
      secrets: {
        kafka: Object.fromEntries(participants.map(({ code }) => [code, ''])),
        participants: Object.fromEntries(participants.map(({ code }) => [code, account])),
      } as unknown as Parameters<typeof participantsFile>[0]['secrets'],
    };
    expect(shape(json('PARTICIPANTS'))).toEqual(shape(participantsFile(known)));
    expect(shape(json('REGENCIES'))).toEqual(shape(regenciesFile(known)));
    expect(json('REGENCIES')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: '63.71', name: 'Kota Banjarmasin', kafkaUsername: '63.71' }),
      ]),
    );
  });

  it('gives each Kafka user one password on both sides', () => {
    const { address, passwords } = json('KAFKA_USERS') as {
      address: { username: string; password: string };
      passwords: Record<string, string>;
    };
    const regencies = json('REGENCIES') as { code: string; kafkaPassword: string }[];
    expect(address).toMatchObject({ username: 'admin', password: secrets.KAFKA_ADMIN_PASSWORD });
    expect(passwords).toEqual({
      hub: secrets.KAFKA_HUB_PASSWORD,
      supervision: secrets.KAFKA_SUPERVISION_PASSWORD,
      ...Object.fromEntries(regencies.map(({ code, kafkaPassword }) => [code, kafkaPassword])),
    });
  });
});
