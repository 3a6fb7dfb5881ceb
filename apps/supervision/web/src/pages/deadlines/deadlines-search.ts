import type { ClockName } from '../../api/types';
import { oneOf, textOf } from '../search-parameters';

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

/** What the server is asked of everybody. */
export const dueAsked = { dueWithin: dueSoonWithin };

/** What the server is asked: of kinds that are urgent where the address names none. */
export const deadlinesAsked = ({ state = 'overdue', clock, participant, after }: DeadlinesSearch) => ({
  ...(state === 'soon' ? dueAsked : { state }),
  ...{ clock: clock ?? urgentClocks.join(','), participant, after },
});
