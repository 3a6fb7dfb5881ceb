import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseEntry, CaseState } from './case-entry.js';
import type { CaseStatus } from './case-status.js';
import { caseStatuses } from './case-status.js';
import { categoryKey, closedAt, countsFor, fold, involved, type ComplaintCase } from './complaint-case.js';

const received: CaseState = {
  status: 'belum-terverifikasi',
  statusWord: null,
  origin: 'event',
  filedBy: '63.71',
  trackingId: null,
  handler: null,
  assignments: [],
  classification: null,
  category: null,
  anonymous: false,
  secret: false,
  followUps: 0,
  replies: 0,
  transfers: 0,
  closedBy: null,
  rating: null,
  duplicateOf: null,
};

type Overrides = Partial<Omit<CaseEntry, 'state'>> & { state?: Partial<CaseState> };

const report = {
  title: 'Lampu jalan padam',
  body: 'Sudah seminggu.',
  place: null,
  channel: 'website',
  addressee: null,
} as const;

const entry = (version: number, name: string, { state, ...overrides }: Overrides = {}): CaseEntry => {
  const instant = `2026-01-05T00:00:0${version}.000Z`;
  return {
    complaintId: '63.71-1',
    version,
    outcome: 'applied',
    source: '63.71',
    eventId: `event-${version}`,
    type: `id.lapor.complaint.${name}.v1`,
    name,
    holds: name,
    time: instant,
    receivedAt: instant,
    occurredAt: instant,
    takenAt: instant,
    data: {},
    redacted: false,
    dataDigest: '',
    previousHash: null,
    hash: '',
    report: name === 'filed' || name === 'recorded' ? report : null,
    state: { ...received, ...state },
    ...overrides,
  };
};

const foldAll = (entries: readonly CaseEntry[]): ComplaintCase => {
  const folded = entries.reduce<ComplaintCase | null>(fold, null);
  if (folded === null) throw new Error('no entries');
  return folded;
};

describe('fold', () => {
  it('counts a claim that won by a ruling as what it claims, and one that lost as nothing', () => {
    const answered = entry(3, 'ruled', { holds: 'followedup' });
    const closed = entry(4, 'ruled', { holds: 'completed', state: { status: 'selesai' } });
    const lost = entry(2, 'ruled', { holds: null });
    const folded = foldAll([entry(1, 'filed'), lost, answered, closed]);

    expect(folded.milestones).toMatchObject({ verifiedAt: null, followedUpAt: answered.occurredAt });
    expect(closedAt(folded)).toBe(closed.occurredAt);
  });

  it('takes what can change from the highest version, whenever it comes', () => {
    const folded = foldAll([
      entry(3, 'followedup', { state: { status: 'diproses', followUps: 1, handler: '63.71' } }),
      entry(1, 'filed'),
      entry(2, 'disposed', { state: { status: 'belum-ditindaklanjuti', handler: '63.71' } }),
    ]);

    expect(folded.version).toBe(3);
    expect(folded.state).toMatchObject({ status: 'diproses', followUps: 1, handler: '63.71' });
  });

  it('keeps the first time of each step', () => {
    const { milestones } = foldAll([
      entry(1, 'filed'),
      entry(2, 'verified'),
      entry(3, 'disposed'),
      entry(4, 'transferred'),
      entry(5, 'disposed'),
      entry(6, 'followedup'),
      entry(7, 'followedup'),
    ]);

    expect(milestones).toEqual({
      receivedAt: '2026-01-05T00:00:01.000Z',
      verifiedAt: '2026-01-05T00:00:02.000Z',
      disposedAt: '2026-01-05T00:00:03.000Z',
      followedUpAt: '2026-01-05T00:00:06.000Z',
    });
  });

  it('takes no step and no report from an entry in conflict, but its version', () => {
    const folded = foldAll([entry(1, 'filed'), entry(2, 'followedup', { outcome: 'conflict' })]);

    expect(folded.version).toBe(2);
    expect(folded.milestones.followedUpAt).toBeNull();
    expect(folded.lastEventAt).toBe('2026-01-05T00:00:02.000Z');
  });

  it('reads a recorded row of an export as received on the date of the report', () => {
    const folded = foldAll([
      entry(1, 'recorded', { occurredAt: '2021-03-04T01:00:00.000Z', state: { origin: 'export', status: 'selesai' } }),
    ]);

    expect(folded.milestones.receivedAt).toBe('2021-03-04T01:00:00.000Z');
    expect(closedAt(folded)).toBeNull();
  });

  it('lets what was filed by event stand before a later row of an export', () => {
    const later = { ...report, title: 'Dari ekspor' };
    expect(foldAll([entry(1, 'filed'), entry(2, 'recorded', { report: later })]).report?.title).toBe(report.title);
    expect(foldAll([entry(1, 'recorded'), entry(2, 'recorded', { report: later })]).report?.title).toBe('Dari ekspor');
  });

  it('knows when it was closed, only for as long as it is', () => {
    const closed = [entry(1, 'filed'), entry(2, 'completed', { state: { status: 'selesai' } })];
    const reopened = [...closed, entry(3, 'reopened', { state: { status: 'diproses' } })];
    const closedAgain = [...reopened, entry(4, 'completed', { state: { status: 'selesai' } })];

    expect(closedAt(foldAll(closed))).toBe('2026-01-05T00:00:02.000Z');
    expect(closedAt(foldAll(reopened))).toBeNull();
    expect(closedAt(foldAll(closedAgain))).toBe('2026-01-05T00:00:04.000Z');
  });

  it('gives the same case for any order and any repetition of the same entries', () => {
    const names = ['filed', 'recorded', 'verified', 'disposed', 'followedup', 'completed', 'archived', 'reopened'];
    const history = fc
      .array(
        fc.record({
          name: fc.constantFrom(...names),
          status: fc.constantFrom<CaseStatus>(...caseStatuses),
          outcome: fc.constantFrom('applied' as const, 'conflict' as const),
          minute: fc.integer({ min: 10, max: 59 }),
          title: fc.string(),
        }),
        { minLength: 1, maxLength: 9 },
      )
      .map((steps) =>
        steps.map(({ name, status, outcome, minute, title }, index) => {
          const made = entry(index + 1, name, { outcome, state: { status } });
          const occurredAt = `2026-01-05T00:${minute}:00.000Z`;
          return { ...made, occurredAt, report: made.report && { ...made.report, title } };
        }),
      );
    const shuffled = history.chain((entries) =>
      fc
        .tuple(
          fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
          fc.array(fc.constantFrom(...entries), { maxLength: 6 }),
        )
        .map(([order, repeated]) => ({ entries, other: [...order, ...repeated] })),
    );

    fc.assert(
      fc.property(shuffled, ({ entries, other }) => {
        expect(foldAll(other)).toEqual(foldAll(entries));
      }),
    );
  });
});

describe('countsFor', () => {
  it('is who handles it, else whom it addresses, else where it was filed', () => {
    const addressed = { ...report, addressee: '63.03' };
    expect(countsFor(foldAll([entry(1, 'filed')]))).toBe('63.71');
    expect(countsFor(foldAll([entry(1, 'filed', { report: addressed })]))).toBe('63.03');
    expect(countsFor(foldAll([entry(1, 'filed', { report: addressed, state: { handler: '63' } })]))).toBe('63');
  });

  it('is nobody while only the national platform has it', () => {
    expect(countsFor(foldAll([entry(1, 'filed', { state: { filedBy: 'national' } })]))).toBeNull();
    expect(countsFor(foldAll([entry(1, 'filed', { state: { handler: 'national' } })]))).toBeNull();
  });
});

describe('involved', () => {
  it('names where it was filed, who handles it and to whom it was disposed, once each', () => {
    const assignments = [
      { participant: '63.03', office: null, lead: true, task: 'open' as const },
      { participant: '63.10', office: null, lead: false, task: 'open' as const },
    ];
    const folded = foldAll([entry(1, 'filed', { state: { handler: '63.03', assignments } })]);
    expect(involved(folded)).toEqual(['63.03', '63.10', '63.71']);
    expect(involved(foldAll([entry(1, 'filed', { state: { filedBy: 'national' } })]))).toEqual([]);
  });
});

describe('categoryKey', () => {
  it('is the code once somebody mapped the word, and the word in any case until then', () => {
    expect(categoryKey({ ...received, category: { word: 'Jalan Berlubang', code: null } })).toBe('jalan berlubang');
    expect(categoryKey({ ...received, category: { word: 'Jln berlubang', code: '03.02' } })).toBe('03.02');
    expect(categoryKey(received)).toBeNull();
  });
});
