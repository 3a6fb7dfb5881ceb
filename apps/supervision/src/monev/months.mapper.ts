import type { MonthRow } from '../projection-figures/figures.query.js';
import { monthsShown, monthsUntil } from './months.js';
import type { MonthCountsResponse, ParticipantMonthsResponse } from './months.response.js';

interface MonthsQuestion {
  readonly participants: readonly { readonly code: string; readonly name: string }[];
  readonly rows: readonly MonthRow[];
  readonly last: string;
  /** The first month of which anything is known; null when nothing is. */
  readonly firstKnown: string | null;
}

interface ReadMonths {
  readonly months: string[];
  readonly totals: MonthCountsResponse;
  readonly participants: ParticipantMonthsResponse[];
}

export function readMonths({ participants, rows, last, firstKnown }: MonthsQuestion): ReadMonths {
  const all = monthsUntil(last, 2 * monthsShown);
  const [before, months] = [all.slice(0, monthsShown), all.slice(monthsShown)];
  const cells = new Map(rows.map((row) => [`${row.participant} ${row.month}`, row]));
  const sum = (codes: readonly string[], month: string, count: 'received' | 'completed'): number =>
    codes.reduce((total, code) => total + (cells.get(`${code} ${month}`)?.[count] ?? 0), 0);
  const isKnown = (month: string): boolean => firstKnown !== null && month >= firstKnown;
  const countsOf = (...codes: string[]): MonthCountsResponse => ({
    received: months.map((month) => sum(codes, month, 'received')),
    completed: months.map((month) => sum(codes, month, 'completed')),
    receivedYearBefore: before.map((month) => (isKnown(month) ? sum(codes, month, 'received') : null)),
  });
  return {
    months,
    totals: countsOf(...participants.map(({ code }) => code)),
    participants: participants.map(({ code, name }) => ({ code, name, ...countsOf(code) })),
  };
}
