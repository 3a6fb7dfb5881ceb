import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { MonthCounts, Months, Scope } from '../../api/types';
import type { MonthPoint } from '../figures/month-layout';

interface MonthsRequest {
  scope?: Scope | undefined;
  /** The last of twelve months, `YYYY-MM`. */
  until?: string | undefined;
}

export const monthsQuery = (request: MonthsRequest) =>
  queryOptions({
    queryKey: ['overview', 'months', request],
    queryFn: ({ signal }) => fetchJson<Months>(withQuery('/api/overview/months', request), signal),
    placeholderData: keepPreviousData,
  });

export const pointsOf = (months: readonly string[], counts: MonthCounts): MonthPoint[] =>
  months.map((month, index) => ({
    month,
    total: counts.received[index] ?? null,
    totalYearBefore: counts.receivedYearBefore[index] ?? null,
    flagged: 0,
  }));

export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
