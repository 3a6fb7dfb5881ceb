import { createHash } from 'node:crypto';
import { LedgerBuilder, recordsOf } from '../case-timeline/ledger.builder.js';
import { caseRow, entryRow, type CaseEntryRow, type ComplaintCaseRow } from '../case-timeline/case-row.mapper.js';
import { fold, type ComplaintCase } from '../case-timeline/complaint-case.js';
import type { ComplaintDetailRows } from '../case-timeline/complaint-detail.query.js';
import { readLedgerRecord } from '../case-timeline/ledger-record.mapper.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { evidenceBundle, type EvidenceFiles } from './evidence-bundle.mapper.js';
import type { EvidenceOrder } from './evidence-order.js';

/** A complaint that was passed on, given its number, and answered with a photograph. */
export function someCase(): LedgerBuilder {
  const ledger = new LedgerBuilder();
  ledger.append('63.71-1', 'filed', { state: { category: { word: 'Penerangan' }, classification: 'aspirasi' } });
  ledger.append('63.71-1', 'transferred', {
    data: { to: '63.03', reason: 'Jalan kabupaten.' },
    state: { handler: '63.03', transfers: 1 },
  });
  ledger.append('63.71-1', 'registered', {
    source: 'national',
    data: { trackingId: '1916449' },
    state: { trackingId: '1916449' },
  });
  const photograph = { mediaType: 'image/jpeg', bytes: 1_024, sha256: 'a'.repeat(64), name: 'foto <1>.jpg' };
  ledger.append('63.71-1', 'followedup', {
    data: { text: 'Lampu sudah diganti.', attachments: [{ url: 'https://lapor.example/foto.jpg', ...photograph }] },
    state: { status: 'diproses', handler: '63.71', followUps: 1 },
  });
  return ledger;
}

export const someOrder: EvidenceOrder = {
  id: '0b1d6f0e-6f0a-4a53-9a0e-1f7f7d1f3c11',
  madeBy: { subject: 'o', name: 'Sri Handayani', role: 'ombudsman', participant: null },
  madeFor: 'Ombudsman RI',
  madeAt: new Date('2026-11-22T02:00:00.000Z'),
};

const directory = new ParticipantDirectory([
  { code: '63', name: 'Provinsi Kalimantan Selatan', kind: 'province' },
  { code: '63.03', name: 'Kabupaten Banjar', kind: 'regency' },
  { code: '63.71', name: 'Kota Banjarmasin', kind: 'regency' },
  { code: 'national', name: 'SP4N-LAPOR!', kind: 'national' },
]);

/** What {@link someCase} makes a bundle of, before it is signed. */
export const unsignedBundle = (changes: Partial<ComplaintCaseRow> = {}, fingerprint = 'sidik-jari'): EvidenceFiles =>
  evidenceBundle(rowsOf(someCase(), changes), someOrder, {
    directory,
    province: { code: '63', name: 'Kalimantan Selatan', timeZone: 'Asia/Makassar' },
    fingerprint,
  });

export const sha256Of = (bytes: Buffer | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

/** A ledger of one complaint as its tables keep it. */
function rowsOf(ledger: LedgerBuilder, changes: Partial<ComplaintCaseRow>): ComplaintDetailRows {
  let folded: ComplaintCase | null = null;
  const entries: CaseEntryRow[] = [];
  for (const { value } of recordsOf(ledger.entries)) {
    const read = readLedgerRecord(Buffer.from(value));
    if (!('entry' in read)) throw new Error(read.reason);
    folded = fold(folded, read.entry);
    entries.push({ ...entryRow(read.entry), occurred_at: new Date(read.entry.occurredAt) });
  }
  if (folded === null) throw new Error('A case has entries.');
  const { received_at, verified_at, disposed_at, followed_up_at, closing_at, closed_at, last_event_at, ...row } =
    caseRow(folded);
  const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
  const complaint: ComplaintCaseRow = {
    ...row,
    received_at: instant(received_at),
    verified_at: instant(verified_at),
    disposed_at: instant(disposed_at),
    followed_up_at: instant(followed_up_at),
    closing_at: instant(closing_at),
    closed_at: instant(closed_at),
    last_event_at: new Date(last_event_at),
    ...changes,
  };
  return { complaint, entries };
}
