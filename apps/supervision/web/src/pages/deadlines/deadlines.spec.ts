import { describe, expect, it } from '@jest/globals';
import type { ClockName, DueCount } from '../../api/types';
import { dueByParticipant } from './deadlines';
import { readDeadlinesSearch } from './deadlines-search';

const due = (code: string, clock: ClockName, [overdue, dueSoon]: [number, number], firstDay: string): DueCount => ({
  ...{ clock, overdue, dueSoon, firstDay },
  participant: { code, name: `Instansi ${code}` },
});

describe('deadlines by participant', () => {
  const counts = [
    due('63.01', 'completion', [1, 2], '2026-04-07'),
    due('63.01', 'disposition', [2, 0], '2026-04-02'),
    due('63.01', 'silence', [9, 9], '2026-03-01'),
    due('63.02', 'first-follow-up', [3, 5], '2026-04-01'),
    due('63.03', 'completion', [7, 0], '2026-04-01'),
  ];

  it('puts kinds together, the latest first, and takes nobody for late who does not reply', () => {
    expect(
      dueByParticipant(counts).map(({ code, overdue, dueSoon, firstDay }) => [code, overdue, dueSoon, firstDay]),
    ).toEqual([
      ['63.03', 7, 0, '2026-04-01'],
      ['63.02', 3, 5, '2026-04-01'],
      ['63.01', 3, 2, '2026-04-02'],
    ]);
  });

  it('is of one kind alone when it is asked for', () => {
    expect(dueByParticipant(counts, 'disposition')).toMatchObject([{ code: '63.01', overdue: 2, dueSoon: 0 }]);
  });
});

describe('the address of the deadlines', () => {
  it('forgets words that nobody knows, and leaves participants to the server', () => {
    expect(readDeadlinesSearch({ state: 'later', clock: 'silence', participant: '63.10' })).toEqual({
      participant: '63.10',
    });
    expect(readDeadlinesSearch({ state: 'soon', clock: 'completion', after: 'x' })).toEqual({
      ...{ state: 'soon', clock: 'completion', after: 'x' },
    });
  });
});
