import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import {
  attachmentsText,
  chainStart,
  complaintEventType,
  dataDigest,
  entriesText,
  entryHash,
  evidenceFiles,
  evidenceSignatureType,
  jsonText,
  listedEvidence,
  signDetached,
  type ComplaintEventName,
  type EvidenceEntry,
  type EvidenceManifest,
} from '#contract';

const complaintId = '63.71-2026-000123';

/** A private Ed25519 key. */
export const newKey = async (): Promise<JWK> =>
  exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey);

/** Entries of one complaint with their hashes, as the hub would give them. */
export function chained(events: readonly (readonly [ComplaintEventName, Record<string, unknown>])[]): EvidenceEntry[] {
  const entries: EvidenceEntry[] = [];
  for (const [index, [name, data]] of events.entries()) {
    const hashed = {
      ...{ complaintId, version: index + 1, outcome: 'applied', source: '63.71', eventId: `event-${index + 1}` },
      type: complaintEventType(name),
      time: `2026-03-30T10:1${index}:00+08:00`,
      receivedAt: `2026-03-30T02:1${index}:01.000Z`,
      dataDigest: dataDigest(data),
    };
    const previousHash = entries.at(-1)?.hash ?? chainStart.hash;
    entries.push({ ...hashed, previousHash, hash: entryHash(hashed, previousHash), redacted: false, data });
  }
  return entries;
}

const photograph = { url: 'https://lapor.example/foto.jpg', mediaType: 'image/jpeg', bytes: 9, sha256: 'a'.repeat(64) };

export const someEntries = (): EvidenceEntry[] =>
  chained([
    ['filed', { title: 'Lampu padam', body: 'Sudah seminggu.', channel: 'website', anonymous: true, secret: false }],
    ['verified', { note: 'Jelas.' }],
    ['followedup', { text: 'Sudah diganti.', attachments: [photograph] }],
    ['completed', { by: 'reporter' }],
  ]);

/** A sound bundle of the entries, signed: what a forger can make who has a key of their own. */
export async function bundleOf(entries: readonly EvidenceEntry[], key: JWK): Promise<Map<string, Buffer>> {
  const contents: Readonly<Record<string, Buffer>> = {
    [evidenceFiles.entries]: Buffer.from(entriesText(entries)),
    [evidenceFiles.attachments]: Buffer.from(attachmentsText(entries)),
    [evidenceFiles.page]: Buffer.from('<!doctype html><title>Berkas bukti</title>'),
  };
  const last = entries.at(-1);
  if (last === undefined) throw new Error('A bundle has entries.');
  const manifest: EvidenceManifest = {
    ...{ format: 'id.lapor.evidence', formatVersion: 1, about: 'Berkas bukti satu laporan.' },
    id: '0b1d6f0e-6f0a-4a53-9a0e-1f7f7d1f3c11',
    issuer: { province: { code: '63', name: 'Kalimantan Selatan' } },
    case: { id: complaintId, trackingId: null, secret: false },
    asOf: { version: last.version, hash: last.hash, receivedAt: last.receivedAt },
    madeBy: { name: 'Sri Handayani', role: 'ombudsman' },
    madeFor: null,
    madeAt: '2026-11-22T02:00:00.000Z',
    participants: [{ code: '63.71', name: 'Kota Banjarmasin' }],
    files: listedEvidence.map((name) => {
      const bytes = contents[name] ?? Buffer.alloc(0);
      return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  };
  const bytes = Buffer.from(jsonText(manifest));
  const signature = await signDetached(bytes, key, evidenceSignatureType);
  return new Map([
    [evidenceFiles.manifest, bytes],
    [evidenceFiles.signature, Buffer.from(jsonText(signature))],
    ...Object.entries(contents),
  ]);
}
