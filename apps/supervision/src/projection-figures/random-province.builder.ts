import fc from 'fast-check';
import type { CaseEntry } from '../case-timeline/case-entry.js';
import { LedgerBuilder, recordsOf, report } from '../case-timeline/ledger.builder.js';
import { readLedgerRecord } from '../case-timeline/ledger-record.mapper.js';

const participants = ['63', '63.01', '63.71'] as const;
const steps = [
  'verified',
  'disposed',
  'transferred',
  'followedup',
  'completed',
  'archived',
  'reopened',
  'rated',
] as const;
const channels = ['website', 'sms', 'walk-in'] as const;

const step = fc.record({
  name: fc.constantFrom(...steps),
  hours: fc.integer({ min: 1, max: 400 }),
  participant: fc.constantFrom(...participants),
  by: fc.constantFrom('reporter', 'admin', 'system'),
  score: fc.integer({ min: 1, max: 5 }),
  conflict: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
});

const complaint = fc.record({
  filedAt: fc.constantFrom('national', ...participants),
  addressee: fc.option(fc.constantFrom(...participants), { nil: undefined }),
  day: fc.integer({ min: 0, max: 800 }),
  minute: fc.integer({ min: 0, max: 1_439 }),
  category: fc.option(fc.constantFrom('Jalan', 'JALAN', 'Kesehatan'), { nil: undefined }),
  channel: fc.constantFrom(...channels),
  office: fc.constantFrom('Dinas PUPR', 'Dinas Kesehatan'),
  classification: fc.constantFrom(null, 'aspirasi' as const, 'permintaan-informasi' as const),
  steps: fc.array(step, { maxLength: 8 }),
});

/** Complaints of a province with any histories, as their ledger entries in the order in which they were taken. */
export const randomProvince = fc.array(complaint, { minLength: 1, maxLength: 25 }).map((complaints) => {
  const ledger = new LedgerBuilder();
  for (const [index, one] of complaints.entries()) tell(ledger, `${one.filedAt}-${index + 1}`, one);
  return readEntries(ledger);
});

type Complaint = typeof complaint extends fc.Arbitrary<infer One> ? One : never;

function tell(ledger: LedgerBuilder, id: string, one: Complaint): void {
  const { category, addressee, office } = one;
  let at = Date.parse('2024-11-01T00:00:00+08:00') + one.day * 86_400_000 + one.minute * 60_000;
  const time = (): string => new Date(at).toISOString();
  ledger.append(id, 'filed', {
    time: time(),
    data: { ...report, channel: one.channel, ...(addressee === undefined ? {} : { addressee }) },
    state: { classification: one.classification, category: category === undefined ? null : { word: category } },
  });
  for (const { name, hours, participant, by, score, conflict } of one.steps) {
    at += hours * 3_600_000;
    const outcome = conflict ? ('conflict' as const) : ('applied' as const);
    const becomes = {
      verified: { status: 'belum-ditindaklanjuti', handler: participant },
      disposed: {
        ...{ status: 'belum-ditindaklanjuti', handler: participant },
        assignments: [{ participant, office: { word: office }, lead: true, task: 'open' }],
      },
      transferred: { status: 'belum-terverifikasi', handler: participant },
      followedup: { status: 'diproses' },
      completed: { status: 'selesai', closedBy: by },
      archived: { status: 'diarsip', closedBy: null },
      reopened: { status: 'diproses', closedBy: null },
      rated: { rating: score },
    }[name];
    const data = { completed: { by }, rated: { score }, transferred: { to: participant } }[name as 'completed'] ?? {};
    ledger.append(id, name, { time: time(), outcome, data, ...(conflict ? {} : { state: becomes as object }) });
  }
}

const readEntries = (ledger: LedgerBuilder): CaseEntry[] =>
  recordsOf(ledger.entries).map(({ value }) => {
    const record = readLedgerRecord(Buffer.from(value));
    if ('reason' in record) throw new Error(record.reason);
    return record.entry;
  });
