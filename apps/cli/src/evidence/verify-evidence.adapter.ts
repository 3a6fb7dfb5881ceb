import { createHash } from 'node:crypto';
import type { JWK } from 'jose';
import {
  attachmentsText,
  checkDetached,
  evidenceAttachments,
  evidenceFiles,
  evidenceSignatureType,
  listedEvidence,
  parseEvidenceManifest,
  type EvidenceEntry,
  type EvidenceManifest,
  type SignatureProblem,
} from '#contract';
import { checkEntries } from './check-entries.mapper.js';
import type { EvidenceArchive } from './evidence-archive.adapter.js';

/** What a bundle was found to hold. */
export interface SoundEvidence {
  readonly manifest: EvidenceManifest;
  readonly entries: number;
  /** Entries whose texts are not in the bundle. */
  readonly redacted: number;
  readonly attachments: number;
  readonly fingerprint: string;
  /** Whether the key was given by who checks; else the bundle vouches for itself. */
  readonly keyGiven: boolean;
}

/** What came of checking a bundle. Problems are Indonesian sentences without a full stop, the first one first. */
export type EvidenceVerification =
  | ({ readonly ok: true } & SoundEvidence)
  | { readonly ok: false; readonly problems: readonly string[]; readonly manifest: EvidenceManifest | null };

const {
  manifest: manifestFile,
  signature: signatureFile,
  entries: entriesFile,
  attachments: attachmentsFile,
} = evidenceFiles;
const names: readonly string[] = Object.values(evidenceFiles);

/**
 * Checks a bundle by itself: no database and no network. Everything is looked at, so that a fault is named where it
 * is and not only by the digest that no longer fits.
 * @param key of who must have signed; null takes the bundle's own, and whose it is has to be told by its fingerprint
 */
export async function verifyEvidence(archive: EvidenceArchive, key: JWK | null): Promise<EvidenceVerification> {
  const { files } = archive;
  const read = parseEvidenceManifest(textOf(files, manifestFile));
  const manifest = read.ok ? read.part : null;
  const signature = await checkDetached(bytesOf(files, manifestFile), textOf(files, signatureFile), {
    key,
    typ: evidenceSignatureType,
  });
  const checked = files.has(entriesFile)
    ? checkEntries(textOf(files, entriesFile), manifest?.case.id ?? null)
    : { entries: [], problems: [] };
  const problems = [
    ...presence(archive),
    ...(read.ok || !files.has(manifestFile) ? [] : [`${manifestFile}: ${read.problems.map(sentence).join('; ')}`]),
    ...(signature.ok || !isSigned(files) ? [] : [`${signatureFile}: ${signatureWords[signature.problem]}`]),
    ...checked.problems.map((problem) => `${entriesFile}: ${problem}`),
    ...(manifest ? asOfProblems(checked.entries, manifest) : []),
    ...attachmentProblems(files, checked.entries),
    ...(manifest ? digestProblems(files, manifest) : []),
  ];
  if (problems.length > 0 || manifest === null || !signature.ok) return { ok: false, problems, manifest };
  return {
    ...{ ok: true, manifest, fingerprint: signature.fingerprint, keyGiven: key !== null },
    entries: checked.entries.length,
    redacted: checked.entries.filter(({ redacted }) => redacted).length,
    attachments: evidenceAttachments(checked.entries).length,
  };
}

const bytesOf = (files: EvidenceArchive['files'], name: string): Buffer => files.get(name) ?? Buffer.alloc(0);
const textOf = (files: EvidenceArchive['files'], name: string): string => bytesOf(files, name).toString('utf8');
const sentence = ({ field, reason }: { field: string; reason: string }): string => `${field} ${reason}`.trim();

const isSigned = (files: EvidenceArchive['files']): boolean => files.has(manifestFile) && files.has(signatureFile);

const presence = ({ files, twice }: EvidenceArchive): string[] => [
  ...names.filter((name) => !files.has(name)).map((name) => `${name}: tidak ada`),
  ...[...files.keys()].filter((name) => !names.includes(name)).map((name) => `${name}: bukan bagian berkas bukti`),
  ...twice.map((name) => `${name}: ada dua kali`),
];

const signatureWords: Readonly<Record<SignatureProblem, string>> = {
  'not-a-signature': 'bukan tanda tangan (JWS dengan protected dan signature)',
  'no-key': 'tidak ada kunci Ed25519',
  'other-purpose': 'bukan tanda tangan untuk berkas bukti',
  'other-bytes': `tanda tangan tidak cocok dengan ${manifestFile} dan kuncinya`,
};

function digestProblems(files: EvidenceArchive['files'], { files: listed }: EvidenceManifest): string[] {
  const unlisted = listedEvidence.filter((name) => !listed.some((file) => file.name === name));
  const changed = listed.filter(({ name, bytes, sha256 }) => {
    const content = files.get(name);
    if (content === undefined) return false;
    return content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256;
  });
  return [
    ...unlisted.map((name) => `${manifestFile}: tidak menyebut ${name}`),
    ...changed.map(({ name }) => `${name}: diubah, SHA-256-nya bukan yang disebut ${manifestFile}`),
  ];
}

function asOfProblems(entries: readonly EvidenceEntry[], { asOf }: EvidenceManifest): string[] {
  const last = entries.at(-1);
  if (last === undefined || (last.version === asOf.version && last.hash === asOf.hash)) return [];
  const named = (end: { version: number; hash: string }): string => `versi ${end.version} (${end.hash})`;
  return [`${entriesFile}: berakhir pada ${named(last)}, padahal ${manifestFile} menyebut ${named(asOf)}`];
}

/** The list of attachments says nothing of its own. */
function attachmentProblems(files: EvidenceArchive['files'], entries: readonly EvidenceEntry[]): string[] {
  if (!files.has(attachmentsFile) || !files.has(entriesFile)) return [];
  if (textOf(files, attachmentsFile) === attachmentsText(entries)) return [];
  return [`${attachmentsFile}: bukan daftar lampiran yang disebut catatan-catatannya`];
}
