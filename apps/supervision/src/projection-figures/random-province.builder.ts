import fc from 'fast-check';
import { complaintEventType, type ComplaintSnapshot, type LedgerEntry } from '#contract';
import type { CaseEntry } from '../case-timeline/case-entry.js';
import { LedgerBuilder, recordsOf } from '../case-timeline/ledger.builder.js';
import { readLedgerRecord } from '../case-timeline/ledger-record.mapper.js';
import { randomAnswer, randomReport, type RandomReport } from './random-texts.builder.js';

const participants = ['63', '63.01', '63.71'] as const;
const channels = ['website', 'sms', 'walk-in'] as const;

const steps = [
  ...(['verified', 'disposed', 'transferred', 'linked', 'reopened', 'rated', 'archived', 'archived'] as const),
  ...(['followedup', 'followedup', 'followedup', 'followedup', 'completed', 'completed', 'completed'] as const),
];
type StepName = (typeof steps)[number] | 'filed' | 'recorded' | 'withdrawn';

/** What became of a statement: `claim` and `stands` are conflicts that were ruled on, and for which of the two. */
type Outcome = 'applied' | 'conflict' | 'claim' | 'stands';

interface Happenings {
  readonly names: readonly StepName[];
  readonly outcome: fc.Arbitrary<Outcome>;
  /** Minutes after the step before; less than 0 when a later entry tells of something earlier. */
  readonly soonest: number;
}

const stepOf = ({ names, outcome, soonest }: Happenings) =>
  fc.record({
    name: fc.constantFrom(...names),
    minutes: fc.oneof(fc.integer({ min: soonest, max: 60 }), fc.integer({ min: 61, max: 24_000 })),
    participant: fc.constantFrom(...participants, ...participants, 'national'),
    // One of them answers and passes on more than the others, so that the same one does it often enough.
    source: fc.constantFrom('national', ...participants, '63.71', '63.71', '63.71'),
    by: fc.constantFrom('reporter' as const, 'admin' as const, 'system' as const, 'system' as const),
    score: fc.integer({ min: 1, max: 5 }),
    answer: randomAnswer,
    report: randomReport,
    /** What a report repeats of the first one. */
    repeats: fc.subarray(['text' as const, 'place' as const, 'category' as const]),
    outcome,
  });

type Step = ReturnType<typeof stepOf> extends fc.Arbitrary<infer One> ? One : never;

/** Any steps, now and then several times of passing on in a row. */
const historyOf = (happenings: Happenings): fc.Arbitrary<Step[]> => {
  const passingOn = stepOf({ ...happenings, names: ['transferred'] });
  const part = fc.oneof(
    { arbitrary: stepOf(happenings).map((one) => [one]), weight: 15 },
    { arbitrary: fc.array(passingOn, { minLength: 2, maxLength: 4 }), weight: 1 },
  );
  return fc.array(part, { maxLength: 8 }).map((parts) => parts.flat());
};

const complaintOf = (history: fc.Arbitrary<Step[]>, filing: fc.Arbitrary<'applied' | 'conflict'>) =>
  fc.record({
    filedAt: fc.constantFrom('national', ...participants),
    // Some close together, some exactly as many days apart as signs are judged by, many when Jakarta has the day before.
    day: fc.oneof(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 300, max: 330 }), fc.constantFrom(300, 314, 390)),
    minute: fc.oneof(fc.constant(30), fc.constant(30), fc.integer({ min: 0, max: 1_439 })),
    report: randomReport,
    filing,
    channel: fc.constantFrom(...channels),
    office: fc.constantFrom('Dinas PUPR', 'Dinas Kesehatan'),
    classification: fc.constantFrom(null, 'aspirasi' as const, 'permintaan-informasi' as const),
    // Half of them are dealt with in haste, some in exactly an hour.
    slowest: fc.constantFrom(20, 60, 24_000, 24_000),
    steps: history,
  });

type Complaint = ReturnType<typeof complaintOf> extends fc.Arbitrary<infer One> ? One : never;

const provinceOf = (complaint: fc.Arbitrary<Complaint>, size: fc.Size): fc.Arbitrary<CaseEntry[]> =>
  fc.array(complaint, { minLength: 1, maxLength: 25, size }).map((complaints) => {
    const ledger = new LedgerBuilder();
    for (const [index, one] of complaints.entries()) tell(ledger, `${one.filedAt}-${index + 1}`, one);
    return entriesOf(ledger);
  });

/** Complaints of a province with any histories, as their ledger entries in the order in which they were taken. */
export const randomProvince = provinceOf(
  complaintOf(
    historyOf({
      names: steps,
      outcome: fc.integer({ min: 0, max: 9 }).map((number) => (number === 0 ? 'conflict' : 'applied')),
      soonest: 1,
    }),
    fc.constant('applied'),
  ),
  'small',
);

/**
 * Larger ones with all else that a ledger tells: rulings, exports, second reports, withdrawals, entries out of their
 * time, and complaints of which nothing tells when they were received.
 */
export const randomTangledProvince = provinceOf(
  complaintOf(
    historyOf({
      names: [...steps, 'filed', 'filed', 'recorded', 'recorded', 'withdrawn'],
      outcome: fc.constantFrom('applied', 'applied', 'applied', 'applied', 'applied', 'conflict', 'claim', 'stands'),
      soonest: -60,
    }),
    fc.integer({ min: 0, max: 9 }).map((number) => (number === 0 ? 'conflict' : 'applied')),
  ),
  'medium',
);

interface Said {
  readonly source?: string;
  readonly outcome?: 'conflict' | 'applied';
  readonly data: Readonly<Record<string, unknown>>;
  readonly state?: Partial<ComplaintSnapshot>;
}

function tell(ledger: LedgerBuilder, id: string, one: Complaint): void {
  const { report, filing, channel, classification } = one;
  let at = Date.parse('2024-11-01T00:00:00+08:00') + one.day * 86_400_000 + one.minute * 60_000;
  let { secret } = report;
  const append = (name: StepName | 'ruled', said: Said): LedgerEntry => {
    secret = said.state?.secret ?? secret;
    const data = secret ? textless(said.data) : said.data;
    return ledger.append(id, name, { ...said, time: new Date(at).toISOString(), data, redacted: secret });
  };

  const first = { ...stateOf(report), classification };
  append('filed', { data: dataOf(report, channel), outcome: filing, state: first });
  for (const step of one.steps.map((each) => repeating(report, each))) {
    const { name, source, outcome } = step;
    const minutes = Math.min(step.minutes, one.slowest);
    at += minutes * 60_000;
    const data = saidOf(step, channel);
    const said = name === 'transferred' || name === 'followedup' ? { source, data } : { data };
    const state = becomes(step, one);
    if (outcome === 'applied') append(name, { ...said, state });
    else {
      const { version, event } = append(name, { ...said, outcome: 'conflict' });
      if (outcome === 'conflict') continue;
      at += minutes * 60_000;
      const claim = { source: event.source, id: event.id, time: event.time, type: complaintEventType(name), data };
      const ruling = { conflictVersion: version, outcome, by: 'Koordinator', claim };
      append('ruled', { source: '63', data: ruling, ...(outcome === 'claim' ? { state } : {}) });
    }
  }
}

const repeating = (first: RandomReport, step: Step): Step => {
  const repeated = Object.fromEntries(step.repeats.map((part) => [part, first[part]]));
  return { ...step, report: { ...step.report, ...repeated } };
};

const dataOf = (
  { text, place, addressee, secret }: RandomReport,
  channel: Complaint['channel'],
): Record<string, unknown> => ({
  ...{ ...text, channel, anonymous: false, secret },
  ...(place === undefined ? {} : { place }),
  ...(addressee === undefined ? {} : { addressee }),
});

const stateOf = ({ category, secret }: RandomReport): Partial<ComplaintSnapshot> => ({
  secret,
  category: category ?? null,
});

function saidOf(
  { name, by, score, participant, answer, report }: Step,
  channel: Complaint['channel'],
): Record<string, unknown> {
  const said: Partial<Record<StepName, Record<string, unknown>>> = {
    completed: { by },
    rated: { score },
    transferred: { to: participant },
    followedup: { text: answer },
    linked: { duplicateOf: '63-1' },
    filed: dataOf(report, channel),
    recorded: { ...dataOf(report, channel), trackingId: '1916449', status: 'selesai', statusWord: 'Selesai', row: 8 },
  };
  return said[name] ?? {};
}

function becomes({ name, participant, by, score, report }: Step, { office }: Complaint): Partial<ComplaintSnapshot> {
  const states: Readonly<Record<StepName, Partial<ComplaintSnapshot>>> = {
    filed: stateOf(report),
    recorded: { ...stateOf(report), status: 'selesai', handler: participant, closedBy: by },
    verified: { status: 'belum-ditindaklanjuti', handler: participant },
    disposed: {
      ...{ status: 'belum-ditindaklanjuti', handler: participant },
      assignments: [{ participant, office: { word: office }, lead: true, task: 'open' }],
    },
    transferred: { status: 'belum-terverifikasi', handler: participant },
    followedup: { status: 'diproses' },
    completed: { status: 'selesai', closedBy: by },
    archived: { status: 'diarsip', closedBy: null },
    withdrawn: { status: 'diarsip', closedBy: null },
    reopened: { status: 'diproses', closedBy: null },
    rated: { rating: score },
    linked: { duplicateOf: '63-1' },
  };
  return states[name];
}

/** As the ledger carries a secret complaint; a ruling repeats what was claimed. */
function textless(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { title: _title, body: _body, place: _place, text: _text, claim, ...rest } = data;
  if (claim === undefined) return rest;
  const { data: claimed, ...about } = claim as { data: Record<string, unknown> };
  return { ...rest, claim: { ...about, data: textless(claimed) } };
}

/** What was told, as it is read from the topic. */
export const entriesOf = (ledger: LedgerBuilder): CaseEntry[] =>
  recordsOf(ledger.entries).map(({ value }) => {
    const record = readLedgerRecord(Buffer.from(value));
    if ('reason' in record) throw new Error(record.reason);
    return record.entry;
  });
