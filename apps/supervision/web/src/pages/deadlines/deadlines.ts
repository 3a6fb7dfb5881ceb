import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../../api/fetch-json';
import { withQuery } from '../../api/queries';
import type { ClockName, ClockPage, DueCount, DueSummary } from '../../api/types';
import { oneOf, textOf } from '../search-parameters';

const root = '/api/clocks';

/** Working days. */
const dueSoonWithin = 2;

/** Nobody is late who does not reply: the clock of the reporter's silence makes nobody's case urgent. */
export const urgentClocks = [
  'national-verification',
  'disposition',
  'first-follow-up',
  'completion',
] as const satisfies readonly ClockName[];
export type UrgentClock = (typeof urgentClocks)[number];

export const deadlineStates = ['overdue', 'soon', 'running', 'paused'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** What the address of the deadlines says. Absent: what is overdue, of everybody, of every kind. */
export interface DeadlinesSearch {
  state?: DeadlineState | undefined;
  clock?: UrgentClock | undefined;
  /** For the server to judge. */
  participant?: string | undefined;
  after?: string | undefined;
}

export const readDeadlinesSearch = (search: Record<string, unknown>): DeadlinesSearch => ({
  state: oneOf(deadlineStates, search.state),
  clock: oneOf(urgentClocks, search.clock),
  participant: textOf(search.participant),
  after: textOf(search.after),
});

export const dueQuery = queryOptions({
  queryKey: ['clocks', 'due'],
  queryFn: ({ signal }) => fetchJson<DueSummary>(withQuery(`${root}/due`, { dueWithin: dueSoonWithin }), signal),
});

/** What the server is asked: of kinds that are urgent where the address names none. */
export const deadlinesAsked = ({ state = 'overdue', clock, participant, after }: DeadlinesSearch) => ({
  ...(state === 'soon' ? { dueWithin: dueSoonWithin } : { state }),
  ...{ clock: clock ?? urgentClocks.join(','), participant, after },
});

export const deadlinesQuery = (search: DeadlinesSearch) => {
  const asked = deadlinesAsked(search);
  return queryOptions({
    queryKey: ['clocks', asked],
    queryFn: ({ signal }) => fetchJson<ClockPage>(withQuery(root, asked), signal),
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
