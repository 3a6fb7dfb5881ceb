import { beforeAll, describe, expect, it } from '@jest/globals';
import type { JWK } from 'jose';
import { attachmentsText, entriesText, evidenceFiles, type EvidenceEntry } from '#contract';
import { bundleOf, chained, newKey, someEntries } from './evidence.builder.js';
import { verifyEvidence, type EvidenceVerification } from './verify-evidence.adapter.js';

const { manifest, signature, entries, attachments, page } = evidenceFiles;

let key: JWK;
let bundle: Map<string, Buffer>;

beforeAll(async () => {
  key = await newKey();
  bundle = await bundleOf(someEntries(), key);
});

const verify = (files: ReadonlyMap<string, Buffer>, given: JWK | null = key): Promise<EvidenceVerification> =>
  verifyEvidence({ files, twice: [] }, given);

/** The bundle with other files, or without those that are null. */
const changed = (changes: Readonly<Record<string, Buffer | string | null>>): Map<string, Buffer> => {
  const files = new Map(bundle);
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) files.delete(name);
    else files.set(name, Buffer.from(content));
  }
  return files;
};

const withEntries = (change: (lines: EvidenceEntry[]) => readonly EvidenceEntry[]): Map<string, Buffer> =>
  changed({ [entries]: entriesText(change(someEntries())) });

async function firstProblem(files: ReadonlyMap<string, Buffer>, given: JWK | null = key): Promise<string | null> {
  const verification = await verify(files, given);
  return verification.ok ? null : (verification.problems[0] ?? '');
}

describe('an evidence bundle', () => {
  it('is verified by the key of the province, and by itself', async () => {
    const facts = { ok: true, entries: 4, redacted: 0, attachments: 1, manifest: { case: { secret: false } } };
    expect(await verify(bundle)).toMatchObject({ ...facts, keyGiven: true });
    expect(await verify(bundle, null)).toMatchObject({ ...facts, keyGiven: false });
  });

  it('may leave out the texts of secret entries, whose digests then stand as they are', async () => {
    const redacted = someEntries().map((entry) => ({ ...entry, redacted: true, data: {} }));
    expect(await verify(await bundleOf(redacted, key))).toMatchObject({ ok: true, redacted: 4, attachments: 0 });
  });

  it('does not hold when any byte of any file is another', async () => {
    const accepted: string[] = [];
    for (const [name, content] of bundle) {
      for (let at = 0; at < content.length; at += name === page || name === signature ? 1 : 7) {
        const other = Buffer.from(content);
        other.writeUInt8(other.readUInt8(at) ^ 1, at);
        if ((await verify(changed({ [name]: other }), null)).ok) accepted.push(`${name} at ${at}`);
      }
    }
    expect(accepted).toEqual([]);
  });

  it.each<[string, () => Map<string, Buffer>, string]>([
    [
      'a byte of an entry',
      () => changed({ [entries]: entriesText(someEntries()).replace('Sudah diganti.', 'Sudah diganti!') }),
      'entries.jsonl: catatan versi 3 (baris 3) diubah: isinya tidak cocok dengan digest-nya',
    ],
    [
      'a time of an entry',
      () => changed({ [entries]: entriesText(someEntries()).replace('02:11:01', '02:11:02') }),
      'entries.jsonl: catatan versi 2 (baris 2) diubah: hash-nya tidak cocok dengan isinya',
    ],
    [
      'an entry that was removed',
      () => withEntries((lines) => lines.toSpliced(1, 1)),
      'entries.jsonl: catatan versi 3 (baris 2) tidak pada tempatnya: yang seharusnya menyusul adalah versi 2',
    ],
    [
      'the last entry that was removed',
      () => withEntries((lines) => lines.slice(0, -1)),
      'entries.jsonl: berakhir pada versi 3',
    ],
    [
      'the order of entries',
      () => withEntries(([first, second, third, fourth]) => [first!, third!, second!, fourth!]),
      'entries.jsonl: catatan versi 3 (baris 2) tidak pada tempatnya: yang seharusnya menyusul adalah versi 2',
    ],
    [
      'an entry that was put in the place of another, with a hash of its own',
      () => withEntries((lines) => lines.toSpliced(0, 1, ...chained([['filed', { title: 'Lain' }]]))),
      'entries.jsonl: catatan versi 2 (baris 2) tidak menyebut hash catatan sebelumnya',
    ],
    [
      'a history that was written anew',
      () =>
        withEntries(() =>
          chained([
            ['filed', { title: 'Lain' }],
            ['verified', {}],
            ['completed', { by: 'admin' }],
            ['rated', { score: 5 }],
          ]),
        ),
      'entries.jsonl: berakhir pada versi 4',
    ],
    [
      'an entry of another complaint',
      () => withEntries((lines) => lines.with(3, { ...lines[3]!, complaintId: '63.72-1' })),
      'entries.jsonl: catatan versi 4 (baris 4) adalah milik 63.72-1',
    ],
    [
      'a line that is none',
      () => changed({ [entries]: `${entriesText(someEntries())}{}\n` }),
      'entries.jsonl: catatan di baris 5 tidak dapat dibaca: complaintId is required',
    ],
    [
      'a changed page',
      () => changed({ [page]: 'Lain' }),
      'index.html: diubah, SHA-256-nya bukan yang disebut manifest.json',
    ],
    [
      'an attachment that no entry names',
      () => changed({ [attachments]: attachmentsText([]) }),
      'attachments.json: bukan daftar lampiran yang disebut catatan-catatannya',
    ],
    ['a file that is missing', () => changed({ [page]: null }), 'index.html: tidak ada'],
    ['a signature that is missing', () => changed({ [signature]: null }), 'signature.json: tidak ada'],
    ['a file that was added', () => changed({ 'catatan.txt': 'x' }), 'catatan.txt: bukan bagian berkas bukti'],
    [
      'another manifest',
      () => changed({ [manifest]: bundle.get(manifest)!.toString().replace('Sri Handayani', 'Sri Wahyuni') }),
      'signature.json: tanda tangan tidak cocok dengan manifest.json dan kuncinya',
    ],
    [
      'a manifest of a later format',
      () =>
        changed({ [manifest]: bundle.get(manifest)!.toString().replace('"formatVersion": 1', '"formatVersion": 2') }),
      'manifest.json: formatVersion must be 1',
    ],
    ['nothing in it', () => new Map(), 'manifest.json: tidak ada'],
  ])('names %s', async (_what, files, problem) => {
    expect(await firstProblem(files())).toContain(problem);
  });

  it('names a file that is there twice', async () => {
    const verification = await verifyEvidence({ files: bundle, twice: [page] }, key);
    expect(verification).toMatchObject({ ok: false, problems: ['index.html: ada dua kali'] });
  });

  it('does not hold by another key, however sound it is in itself', async () => {
    const forged = await bundleOf(chained([['filed', { title: 'Lain' }]]), await newKey());
    expect(await verify(forged, null)).toMatchObject({ ok: true, keyGiven: false });
    expect(await firstProblem(forged)).toBe(
      'signature.json: tanda tangan tidak cocok dengan manifest.json dan kuncinya',
    );
  });
});
