import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { Report, ReportKind, ReportList, ReportSchedule, ReportSchedules } from '../../api/report-types';

const root = '/api/reports';

export const reportsKey = ['reports'];

/** While one is being made it is looked at often; else now and then, since the schedule makes some by itself. */
const [lookOften, lookSeldom] = [1_000, 30_000];

const isUnfinished = ({ state }: Report): boolean => state === 'waiting' || state === 'being-made';

export const reportsQuery = (limit: number) =>
  queryOptions({
    queryKey: [...reportsKey, limit],
    queryFn: ({ signal }) => fetchJson<ReportList>(withQuery(root, { limit }), signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isUnfinished) ? lookOften : lookSeldom),
  });

export const scheduleQuery = queryOptions({
  queryKey: [...reportsKey, 'schedule'],
  queryFn: ({ signal }) => fetchJson<ReportSchedules>(`${root}/schedule`, signal),
});

export const fileAddress = (id: number): string => `${root}/${id}/pdf`;
export const figuresAddress = (id: number): string => `${root}/${id}/figures`;

export const orderReport = (order: { kind: ReportKind; period: string; participant?: string }): Promise<Report> =>
  postJson<Report>(root, order);

export const changeSchedule = (
  change: ReportSchedule & { basedOn: number; reason: string },
): Promise<ReportSchedules> => postJson<ReportSchedules>(`${root}/schedule`, change);

const monthsOfYear = Array.from({ length: 12 }, (_, index) => index);

/** Names of the periods of a year that had begun by a day, the youngest first. */
export function periodsOf(kind: ReportKind, year: number, today: string): string[] {
  const all =
    kind === 'semester'
      ? [`${year}-S1`, `${year}-S2`]
      : monthsOfYear.map((month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  return all.filter((name) => rangeOf(name).from <= today).reverse();
}

/** First and last day of a period by its name. */
export function rangeOf(name: string): { from: string; to: string } {
  const year = Number(name.slice(0, 4));
  const [first, count] = name.includes('S') ? [name.endsWith('1') ? 0 : 6, 6] : [Number(name.slice(5)) - 1, 1];
  const day = (month: number, ofMonth: number) => new Date(Date.UTC(year, month, ofMonth)).toISOString().slice(0, 10);
  return { from: day(first, 1), to: day(first + count, 0) };
}

/** Today in the province. */
export const todayIn = (timeZone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
