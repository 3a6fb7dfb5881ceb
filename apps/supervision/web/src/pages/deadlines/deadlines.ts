import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { ClockName, ClockPage, DueCount, DueSummary } from '../../api/types';
import { deadlinesAsked, dueAsked, urgentClocks } from './deadlines-search';
import type { DeadlinesSearch, UrgentClock } from './deadlines-search';

export const dueQuery = queryOptions({
  queryKey: ['clocks', 'due'],
  queryFn: ({ signal }) => fetchJson<DueSummary>(withQuery('/api/clocks/due', dueAsked), signal),
});

export const deadlinesQuery = (search: DeadlinesSearch) => {
  const asked = deadlinesAsked(search);
  return queryOptions({
    queryKey: ['clocks', asked],
    queryFn: ({ signal }) => fetchJson<ClockPage>(withQuery('/api/clocks', asked), signal),
    placeholderData: keepPreviousData,
  });
};

export interface Due {
  readonly code: string;
  readonly name: string;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly firstDay: string;
}

/** Kinds of clocks put together, whoever is latest first. */
export function dueByParticipant(items: readonly DueCount[], clock?: ClockName): Due[] {
  const all = new Map<string, Due>();
  for (const { participant, overdue, dueSoon, firstDay, clock: kind } of items) {
    if (clock === undefined ? !isUrgent(kind) : kind !== clock) continue;
    const { code, name } = participant;
    const before = all.get(code) ?? { overdue: 0, dueSoon: 0, firstDay };
    all.set(code, {
      ...{ code, name },
      overdue: before.overdue + overdue,
      dueSoon: before.dueSoon + dueSoon,
      firstDay: before.firstDay < firstDay ? before.firstDay : firstDay,
    });
  }
  return [...all.values()].sort(
    (one, other) => other.overdue - one.overdue || other.dueSoon - one.dueSoon || (one.code < other.code ? -1 : 1),
  );
}

export const isUrgent = (clock: ClockName): clock is UrgentClock => urgentClocks.some((urgent) => urgent === clock);
