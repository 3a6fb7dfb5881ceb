import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey } from './evidence.builder.js';

/** A bundle as supervision gave it, and the key it was signed with. It must hold for as long as there are bundles. */
const given = resolve(import.meta.dirname, 'fixtures/bundle-v1.zip');
const key = resolve(import.meta.dirname, 'fixtures/bundle-v1.key.json');

const commandLine = resolve('dist/apps/cli/src/main.js');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapor-evidence-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** `npm run lapor -- evidence verify …` where there is neither a federation nor an environment. */
function verify(...parameters: readonly string[]): Promise<Outcome> {
  const options = { env: { PATH: process.env.PATH, LAPOR_HOME: folder } };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [commandLine, 'evidence', 'verify', ...parameters],
      options,
      (_error, output, errors) => {
        done({ code: child.exitCode, output, errors });
      },
    );
  });
}

describe('lapor evidence verify', () => {
  it('finds a bundle sound by the key of the province, and ends with 0', async () => {
    const { code, output } = await verify(given, '--key', key);
    expect(output).toContain('Berkas bukti laporan 63.71-1, sampai versi 4');
    expect(output).toContain('BERKAS BUKTI SAH.');
    expect(code).toBe(0);
  });

  it('tells a program what is proven and what is not', async () => {
    const { code, output } = await verify(given, '--json');
    const told = JSON.parse(output) as { proven: string[]; notProven: string[] };
    expect(told).toMatchObject({ ok: true, entries: 4, attachments: 1, keyGiven: false });
    expect(told).toMatchObject({ manifest: { case: { id: '63.71-1' }, madeFor: 'Ombudsman RI' } });
    expect(told.proven.join('\n')).toContain('4 catatan, versi 1 sampai 4');
    expect(told.notProven.join('\n')).toContain('--key');
    expect(code).toBe(0);
  });

  it('names what differs, and ends with 1', async () => {
    const another = join(folder, 'another.json');
    await writeFile(another, JSON.stringify(await newKey()));
    const byAnother = await verify(given, '--key', another);
    expect(byAnother.output).toContain('BERKAS BUKTI TIDAK SAH: signature.json: tanda tangan tidak cocok');
    expect(byAnother.code).toBe(1);
    const renamed = join(folder, 'renamed.zip');
    const bytes = await readFile(given);
    bytes.write('other', bytes.lastIndexOf('index.html'));
    await writeFile(renamed, bytes);
    const { code, output } = await verify(renamed, '--json');
    expect(JSON.parse(output)).toMatchObject({
      ok: false,
      problems: ['index.html: tidak ada', 'other.html: bukan bagian berkas bukti'],
    });
    expect(code).toBe(1);
  });

  it('says of a file that is no bundle that it is none', async () => {
    const { code, output } = await verify(key);
    expect([code, output]).toEqual([1, 'BERKAS BUKTI TIDAK SAH: berkas ini bukan arsip ZIP yang utuh.\n']);
  });

  it('says which file cannot be read', async () => {
    const none = await verify(join(folder, 'none.zip'));
    expect([none.code, none.errors]).toEqual([
      1,
      `${join(folder, 'none.zip')} cannot be read: there is no such file.\n`,
    ]);
    const noKey = await verify(given, '--key', given);
    expect([noKey.code, noKey.errors]).toEqual([1, `${given} is not a JSON Web Key: it is not JSON.\n`]);
  });
});
