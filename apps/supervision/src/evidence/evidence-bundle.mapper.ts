import { createHash } from 'node:crypto';
import {
  attachmentsText,
  entriesText,
  evidenceFiles,
  jsonText,
  listedEvidence,
  type EvidenceEntry,
  type EvidenceManifest,
} from '#contract';
import type { ComplaintDetailRows } from '../case-timeline/complaint-detail.query.js';
import type { ParticipantDirectory } from '../participant/participant-directory.js';
import { evidenceEntries } from './evidence-entries.mapper.js';
import type { EvidenceIssuer, EvidenceOrder } from './evidence-order.js';
import { evidencePage } from './evidence-page.mapper.js';

/** The files of a bundle by their names, but for the signature. */
export type EvidenceFiles = ReadonlyMap<string, Buffer>;

const about =
  'Berkas bukti satu laporan: catatan buku besar dengan hash-nya (entries.jsonl), lampiran yang disebut di dalamnya (attachments.json) dan halaman yang dapat dibaca (index.html). Manifes ini memuat SHA-256 setiap berkas itu; signature.json adalah tanda tangan atas manifes ini.';

/** @param rows a case with at least one entry, whose chain is whole */
export function evidenceBundle(rows: ComplaintDetailRows, order: EvidenceOrder, issuer: EvidenceIssuer): EvidenceFiles {
  const entries = evidenceEntries(rows);
  const contents: Readonly<Record<(typeof listedEvidence)[number], Buffer>> = {
    [evidenceFiles.entries]: Buffer.from(entriesText(entries)),
    [evidenceFiles.attachments]: Buffer.from(attachmentsText(entries)),
    [evidenceFiles.page]: Buffer.from(evidencePage(rows, { entries, order, issuer })),
  };
  const manifest: EvidenceManifest = {
    format: 'id.lapor.evidence',
    formatVersion: 1,
    about,
    id: order.id,
    issuer: { province: { code: issuer.province.code, name: issuer.province.name } },
    case: { id: rows.complaint.id, trackingId: rows.complaint.tracking_id, secret: rows.complaint.secret },
    asOf: asOf(entries),
    madeBy: { name: order.madeBy.name, role: order.madeBy.role },
    madeFor: order.madeFor,
    madeAt: order.madeAt.toISOString(),
    participants: namedIn(rows, issuer.directory),
    files: listedEvidence.map((name) => ({
      name,
      bytes: contents[name].length,
      sha256: createHash('sha256').update(contents[name]).digest('hex'),
    })),
  };
  return new Map([
    [evidenceFiles.manifest, Buffer.from(jsonText(manifest))],
    ...listedEvidence.map((name) => [name, contents[name]] as const),
  ]);
}

function asOf(entries: readonly EvidenceEntry[]): EvidenceManifest['asOf'] {
  const last = entries.at(-1);
  if (last === undefined) throw new TypeError('A case has entries.');
  const { version, hash, receivedAt } = last;
  return { version, hash, receivedAt };
}

/** Whoever is named in a case by their code, with the name that goes with it today. */
function namedIn({ entries }: ComplaintDetailRows, directory: ParticipantDirectory): { code: string; name: string }[] {
  const codes = new Set(
    entries.flatMap(({ source, filed_by, handler, data }) => [source, filed_by, handler ?? '', ...textsIn(data)]),
  );
  return directory.all.filter(({ code }) => codes.has(code)).map(({ code, name }) => ({ code, name }));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
