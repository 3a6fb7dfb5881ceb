import { createHash, generateKeyPairSync } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JWK } from 'jose';
import { DataSource } from 'typeorm';
import { fromBufferPromise } from 'yauzl';
import {
  chainProblem,
  chainStart,
  checkDetached,
  evidenceSignatureType,
  parseEvidenceEntry,
  parseEvidenceManifest,
  publicHalf,
  type EvidenceEntry,
  type EvidenceManifest,
} from '#contract';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import { someCase } from './evidence.builder.js';

const auditor = { sub: 'o', name: 'Sri Handayani', role: 'ombudsman' };
const leader = { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.10' };
const evidenceKey = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK;

let supervision: SupervisionUnderTest;
let cookie: string;
let database: DataSource;

/** Cases beside {@link someCase}: one that is secret, one that became so, and one that was spoilt in the database. */
function otherCases(): LedgerBuilder {
  const ledger = new LedgerBuilder();
  ledger.append('63.71-2', 'filed', { data: { ...report, secret: true }, redacted: true, state: { secret: true } });
  ledger.append('63.71-3', 'filed', { data: { ...report, title: 'Pungutan mawar' } });
  ledger.append('63.71-3', 'verified', { data: {}, redacted: true, state: { secret: true } });
  ledger.append('63.71-4', 'filed');
  ledger.append('63.71-4', 'verified');
  return ledger;
}

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start({ evidenceKey });
  cookie = await supervision.signIn(auditor);
  database = supervision.application.get(DataSource);
  const entries = [...someCase().entries, ...otherCases().entries];
  await supervision.publish(entries);
  await supervision.holds(entries.length);
});

afterAll(() => supervision.close(), 30_000);

const ask = (path: string, as = cookie): Promise<Response> =>
  fetch(`${supervision.url}/api/${path}`, { headers: { cookie: as } });

interface Unpacked {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly manifest: EvidenceManifest;
  readonly entries: readonly EvidenceEntry[];
}

async function unpacked(response: Response): Promise<Unpacked> {
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const archive = await fromBufferPromise(Buffer.from(await response.arrayBuffer()));
  const files = new Map<string, Buffer>();
  for await (const entry of archive.eachEntry()) {
    files.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));
  }
  const manifest = parseEvidenceManifest(textOf(files, 'manifest.json'));
  if (!manifest.ok) throw new Error(JSON.stringify(manifest.problems));
  const entries = textOf(files, 'entries.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const read = parseEvidenceEntry(line);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      return read.part;
    });
  return { files, manifest: manifest.part, entries };
}

const textOf = (files: ReadonlyMap<string, Buffer>, name: string): string => files.get(name)?.toString('utf8') ?? '';

const problemsOf = (entries: readonly EvidenceEntry[]): unknown[] =>
  entries.map((entry, index) => chainProblem(entry, entries[index - 1] ?? chainStart));

const recorded = (complaintId: string): Promise<object[]> =>
  database.query('select * from evidence_bundle where complaint_id = $1 order by made_at', [complaintId]);

const refusal = async (path: string, as = cookie): Promise<unknown> => {
  const response = await ask(path, as);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  return response.json();
};

describe('GET /api/complaints/:id/evidence', () => {
  it('gives a bundle that holds by itself, under the key that supervision tells', async () => {
    const response = await ask('complaints/63.71-1/evidence?for=Ombudsman%20RI');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="berkas-bukti-63.71-1-v4.zip"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { files, manifest, entries } = await unpacked(response);
    expect([...files.keys()].sort()).toEqual([
      ...['attachments.json', 'entries.jsonl', 'index.html', 'manifest.json', 'signature.json'],
    ]);
    const key = (await (await ask('evidence/key')).json()) as JWK;
    expect(key).toEqual(publicHalf(evidenceKey));
    const signed = files.get('manifest.json') ?? Buffer.alloc(0);
    const signature = textOf(files, 'signature.json');
    expect(await checkDetached(signed, signature, { key, typ: evidenceSignatureType })).toMatchObject({ ok: true });
    for (const { name, sha256 } of manifest.files) {
      expect(
        createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
    expect(problemsOf(entries)).toEqual([null, null, null, null]);
    expect(entries.map(({ hash }) => hash)).toEqual(someCase().entries.map(({ hash }) => hash));
    expect(manifest).toMatchObject({ madeBy: { name: 'Sri Handayani', role: 'ombudsman' }, madeFor: 'Ombudsman RI' });
  });

  it('keeps on record who made it, when, for whom and of what', async () => {
    const { files, manifest } = await unpacked(await ask('complaints/63.71-1/evidence'));
    expect((await recorded('63.71-1')).at(-1)).toEqual({
      id: manifest.id,
      complaint_id: '63.71-1',
      version: 4,
      made_by: 'o',
      made_by_name: 'Sri Handayani',
      made_by_role: 'ombudsman',
      made_for: null,
      made_at: new Date(manifest.madeAt),
      manifest_sha256: createHash('sha256')
        .update(files.get('manifest.json') ?? '')
        .digest('hex'),
    });
  });

  it('gives nobody a text of a secret case, neither of one that became so', async () => {
    for (const id of ['63.71-2', '63.71-3']) {
      const { files, manifest, entries } = await unpacked(await ask(`complaints/${id}/evidence`));
      expect(manifest.case.secret).toBe(true);
      expect(problemsOf(entries).every((problem) => problem === null)).toBe(true);
      expect([...files.values()].join('\n')).not.toMatch(/Lampu|padam|mawar|di depan pasar/);
    }
  });

  it('gives a leader bundles of their own cases only', async () => {
    const theirs = await supervision.signIn({ ...leader, participant: '63.71' });
    await unpacked(await ask('complaints/63.71-1/evidence', theirs));
    const others = await supervision.signIn(leader);
    expect(await refusal('complaints/63.71-1/evidence', others)).toMatchObject({ status: 404 });
  });

  it('refuses what cannot be, and keeps nothing on record of it', async () => {
    expect(await refusal('complaints/63.71-99/evidence')).toMatchObject({ status: 404 });
    for (const recipient of ['', '%20', 'x'.repeat(201), 'x&seal=1']) {
      expect(await refusal(`complaints/63.71-2/evidence?for=${recipient}`)).toMatchObject({
        status: 400,
        errors: [{ field: recipient.includes('seal') ? 'seal' : 'for' }],
      });
    }
    expect((await ask('complaints/63.71-1/evidence', '')).status).toBe(401);
    expect(await recorded('63.71-99')).toEqual([]);
    expect(await recorded('63.71-2')).toHaveLength(1);
  });

  it('signs nothing that does not fit its hash', async () => {
    await database.query(`update case_entry set time = '2026-01-05T08:09:00+08:00'
      where complaint_id = '63.71-4' and version = 2`);
    expect(await refusal('complaints/63.71-4/evidence')).toMatchObject({
      status: 409,
      detail: expect.stringContaining('Version 2'),
    });
    expect(await recorded('63.71-4')).toEqual([]);
  });

  it('keeps what is on record when the view is built again from the ledger', async () => {
    const before = await recorded('63.71-1');
    expect((await supervision.operate('POST', 'rebuild')).ok).toBe(true);
    await supervision.holds(someCase().entries.length + otherCases().entries.length);
    expect(await recorded('63.71-1')).toEqual(before);
  });
});

describe('without a key', () => {
  it('there is no evidence, and the answer says so', async () => {
    const keyless = await SupervisionUnderTest.start();
    try {
      const theirs = await keyless.signIn(auditor);
      for (const path of ['complaints/63.71-1/evidence', 'evidence/key']) {
        const response = await fetch(`${keyless.url}/api/${path}`, { headers: { cookie: theirs } });
        expect(await response.json()).toMatchObject({
          status: 409,
          title: 'Evidence not signed',
          detail: expect.stringContaining('SUPERVISION_EVIDENCE_KEY'),
        });
      }
    } finally {
      await keyless.close();
    }
  });
});
