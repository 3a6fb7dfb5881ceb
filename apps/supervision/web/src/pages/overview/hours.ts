import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { Hours, Scope } from '../../api/types';

interface HoursRequest {
  scope?: Scope | undefined;
  /** The last of twelve months, `YYYY-MM`. */
  until?: string | undefined;
}

export const hoursQuery = (request: HoursRequest) =>
  queryOptions({
    queryKey: ['overview', 'hours', request],
    queryFn: ({ signal }) => fetchJson<Hours>(withQuery('/api/overview/hours', request), signal),
    placeholderData: keepPreviousData,
  });

/** Hours in which offices are open; the days are Monday to Friday. */
export const officeHours = { from: 8, until: 16 } as const;
const officeDays = 5;

export interface HourFacts {
  readonly total: number;
  /** The hour in which most came in; null when nothing did. The weekday counts from 0 for Monday. */
  readonly busiest: { readonly weekday: number; readonly hour: number; readonly received: number } | null;
  /** Of all, the share that came while offices are closed; null when nothing came. */
  readonly closedShare: number | null;
}

/** @param received by weekday from Monday, each by hour from 0 to 23 */
export function hourFacts(received: readonly (readonly number[])[]): HourFacts {
  const cells = received.flatMap((hours, weekday) => hours.map((count, hour) => ({ weekday, hour, received: count })));
  const total = cells.reduce((sum, cell) => sum + cell.received, 0);
  if (total === 0) return { total, busiest: null, closedShare: null };
  const inside = cells
    .filter(({ weekday, hour }) => weekday < officeDays && hour >= officeHours.from && hour < officeHours.until)
    .reduce((sum, cell) => sum + cell.received, 0);
  const busiest = cells.reduce((most, cell) => (cell.received > most.received ? cell : most));
  return { total, busiest, closedShare: (total - inside) / total };
}
