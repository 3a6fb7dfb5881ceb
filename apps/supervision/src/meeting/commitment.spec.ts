import { describe, expect, it } from '@jest/globals';
import {
  commitmentState,
  formerCommitments,
  reportRefusal,
  waitingReport,
  type CommitmentReport,
  type ReportKind,
} from './commitment.js';

const report = (kind: ReportKind, day: string): CommitmentReport => ({
  ...{ kind, text: 'Sebab.', by: 'Rahmawati', participant: '63', carriedTo: kind === 'carried' ? 4 : null },
  at: `${day}T02:00:00.000Z`,
});
const on = (day: string) => ({ instant: `${day}T12:00:00.000Z`, day });
const promised = (...reports: readonly CommitmentReport[]) => ({ due: '2026-07-10', reports });

describe('a commitment', () => {
  it('is open until the end of its last day, and overdue from then on', () => {
    expect(commitmentState(promised(), on('2026-07-10'))).toBe('open');
    expect(commitmentState(promised(), on('2026-07-11'))).toBe('overdue');
  });

  it('is not done because whoever promised it says so: the province does', () => {
    const told = promised(report('reported', '2026-07-05'));
    expect(commitmentState(told, on('2026-07-06'))).toBe('open');
    expect(waitingReport(told, on('2026-07-06'))?.by).toBe('Rahmawati');
    const confirmed = promised(...told.reports, report('confirmed', '2026-07-08'));
    expect(commitmentState(confirmed, on('2026-07-20'))).toBe('done');
    expect(waitingReport(confirmed, on('2026-07-20'))).toBeNull();
  });

  it('is told as it stood at a moment, whatever was said later', () => {
    const done = promised(report('confirmed', '2026-07-20'));
    expect(commitmentState(done, on('2026-07-09'))).toBe('open');
    expect(commitmentState(done, on('2026-07-15'))).toBe('overdue');
    expect(commitmentState(done, on('2026-07-21'))).toBe('done');
  });

  it('is open again once it was returned', () => {
    const returned = promised(report('confirmed', '2026-07-05'), report('returned', '2026-07-06'));
    expect(commitmentState(returned, on('2026-07-07'))).toBe('open');
    expect(commitmentState(promised(report('dropped', '2026-07-05')), on('2026-07-07'))).toBe('dropped');
    expect(commitmentState(promised(report('carried', '2026-07-05')), on('2026-07-07'))).toBe('carried');
  });

  it('takes only what can be said of it as it stands', () => {
    const refused = (kind: ReportKind, ...reports: readonly CommitmentReport[]) =>
      reportRefusal(kind, promised(...reports), on('2026-07-20')) !== null;
    expect(refused('reported')).toBe(false);
    expect(refused('returned')).toBe(true);
    expect(refused('returned', report('reported', '2026-07-05'))).toBe(false);
    expect(refused('returned', report('confirmed', '2026-07-05'))).toBe(false);
    expect(refused('confirmed', report('dropped', '2026-07-05'))).toBe(true);
    expect(refused('carried', report('confirmed', '2026-07-05'))).toBe(true);
    expect(refused('returned', report('carried', '2026-07-05'))).toBe(true);
  });
});

describe('what a meeting opens with', () => {
  const all = [
    { meeting: 1, ...promised(report('confirmed', '2026-07-01')) },
    { meeting: 1, ...promised() },
    { meeting: 2, ...promised(report('confirmed', '2026-07-01')) },
    { meeting: 2, ...promised() },
  ];

  it('is all of the meeting before, and of earlier ones what nobody settled', () => {
    expect(formerCommitments(all, 2, on('2026-07-05'))).toEqual(all.slice(1));
  });

  it('is what was unsettled at that moment', () => {
    expect(formerCommitments(all, 2, on('2026-06-30'))).toEqual(all);
  });
});
