import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../api/types';
import { byUrgency } from './clock-order';

const clock = (state: Clock['state'], startedAt: string, deadline: string | null): Clock => ({
  clock: 'completion',
  participant: { code: '63.71', name: 'Kota Banjarmasin' },
  cycle: 1,
  startedAt,
  limit: 14,
  deadline,
  deadlineDay: deadline,
  state,
  stoppedAt: null,
  stoppedBy: null,
  remainingDays: null,
  startedByVersion: 1,
  elapsedDays: 1,
  counted: [],
  skipped: [],
  explanation: '',
});

describe('byUrgency', () => {
  it('puts what runs before what is over, and the nearest deadline first', () => {
    const clocks = [
      clock('met', '2026-03-01', '2026-03-04'),
      clock('paused', '2026-03-09', null),
      clock('late', '2026-03-05', '2026-03-08'),
      clock('running', '2026-03-09', '2026-03-20'),
      clock('overdue', '2026-03-01', '2026-03-15'),
    ];
    expect(clocks.sort(byUrgency).map(({ state }) => state)).toEqual(['overdue', 'running', 'paused', 'late', 'met']);
  });

  it('puts the one that began earlier first where deadlines are the same', () => {
    const clocks = [clock('running', '2026-03-02', '2026-03-20'), clock('running', '2026-03-01', '2026-03-20')];
    expect(clocks.sort(byUrgency).map(({ startedAt }) => startedAt)).toEqual(['2026-03-01', '2026-03-02']);
  });
});
