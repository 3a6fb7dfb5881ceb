import { describe, expect, it } from '@jest/globals';
import { evidenceFiles, parseEvidenceEntry, parseEvidenceManifest } from '#contract';
import { sha256Of, someCase, someOrder, unsignedBundle } from './evidence.builder.js';

const textOf = (files: ReadonlyMap<string, Buffer>, name: string): string => files.get(name)?.toString('utf8') ?? '';
const linesOf = (files: ReadonlyMap<string, Buffer>): string[] =>
  textOf(files, evidenceFiles.entries).trimEnd().split('\n');

describe('an evidence bundle', () => {
  const files = unsignedBundle();
  const manifest = parseEvidenceManifest(textOf(files, evidenceFiles.manifest));

  it('has a manifest that says what it is, of which case, as of when, by whom and for whom', () => {
    expect(manifest).toMatchObject({
      ok: true,
      part: {
        case: { id: '63.71-1', trackingId: '1916449', secret: false },
        asOf: { version: 4, hash: someCase().entries.at(-1)?.hash },
        madeBy: { name: 'Sri Handayani', role: 'ombudsman' },
        madeFor: 'Ombudsman RI',
        madeAt: someOrder.madeAt.toISOString(),
        participants: [
          { code: '63.03', name: 'Kabupaten Banjar' },
          { code: '63.71', name: 'Kota Banjarmasin' },
          { code: 'national', name: 'SP4N-LAPOR!' },
        ],
      },
    });
  });

  it('names every other file by its digest and size', () => {
    const listed = manifest.ok ? manifest.part.files : [];
    expect(listed.map(({ name }) => name)).toEqual(['entries.jsonl', 'attachments.json', 'index.html']);
    for (const { name, bytes, sha256 } of listed) {
      expect({ bytes, sha256 }).toEqual({ bytes: files.get(name)?.length, sha256: sha256Of(files.get(name)) });
    }
  });

  it('carries each entry as it was published', () => {
    const entries = linesOf(files).map(parseEvidenceEntry);
    expect(entries.every(({ ok }) => ok)).toBe(true);
    expect(entries[0]).toMatchObject({
      part: { version: 1, previousHash: null, data: { title: 'Lampu jalan padam' } },
    });
  });

  it('lists the digests of attachments that its entries name', () => {
    expect(JSON.parse(textOf(files, evidenceFiles.attachments))).toEqual([
      expect.objectContaining({ version: 4, name: 'foto <1>.jpg', bytes: 1_024, sha256: 'a'.repeat(64) }),
    ]);
  });

  it('gives nobody a text of a secret complaint, whatever the ledger carried', () => {
    const secret = unsignedBundle({ secret: true });
    const all = [...secret.values()].join('\n');
    for (const word of ['Lampu jalan', 'di depan pasar', 'sudah diganti', 'Jalan kabupaten', 'foto']) {
      expect(all).not.toContain(word);
    }
    expect(linesOf(secret).map((line) => (JSON.parse(line) as { redacted: boolean }).redacted)).toEqual([
      ...[true, true, true, true],
    ]);
  });
});

describe('the page of an evidence bundle', () => {
  const page = textOf(unsignedBundle({ title: '<script>alert(1)</script>', place: '" onload="x' }), evidenceFiles.page);

  it('says what happened, by whom, and how to check it', () => {
    for (const words of [
      'Berkas bukti laporan 63.71-1',
      'Sedang ditangani Kota Banjarmasin.',
      'Bukan wewenang, dialihkan ke Kabupaten Banjar',
      'Lampu sudah diganti.',
      '5 Januari 2026',
      'WITA',
      'Sri Handayani, Ombudsman RI',
      'npm run lapor -- evidence verify',
      'sidik-jari',
    ]) {
      expect(page).toContain(words);
    }
    for (const { hash } of someCase().entries) expect(page).toContain(hash);
  });

  it('makes text of whatever was written', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('foto &lt;1&gt;.jpg');
    expect(page).not.toMatch(/<script|onload="x/);
  });

  it('needs nothing from outside and runs nothing', () => {
    expect(page).toContain('default-src &#39;none&#39;');
    expect(textOf(unsignedBundle(), evidenceFiles.page)).not.toMatch(
      /<(?:script|link|img|iframe|object|embed|form)\b|\s(?:src|href|on\w+)=|url\(|@import/i,
    );
  });
});
