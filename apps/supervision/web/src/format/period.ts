import type { Messages } from '../i18n/indonesian';
import type { Format } from './format';

/** First and last day, `YYYY-MM-DD`, of the province's calendar; absent where it is open. */
export interface DayRange {
  from?: string | undefined;
  to?: string | undefined;
}

/** LAPOR! Paman reports have been published since this year. */
export const firstYear = 2020;

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Whole months, the first by its number from 1. */
const monthsRange = (year: number, first: number, count: number): Required<DayRange> => ({
  from: dayOf(Date.UTC(year, first - 1, 1)),
  to: dayOf(Date.UTC(year, first - 1 + count, 0)),
});

export const yearRange = (year: number): DayRange => monthsRange(year, 1, 12);

export const semesterRange = (half: 1 | 2, year: number): DayRange => monthsRange(year, half * 6 - 5, 6);

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

export const quarterRange = (quarter: Quarter, year: number): DayRange => monthsRange(year, quarter * 3 - 2, 3);

/** @param month from 1 */
export const monthRange = (month: number, year: number): DayRange => monthsRange(year, month, 1);

export const isSameRange = (one: DayRange, other: DayRange): boolean => one.from === other.from && one.to === other.to;

/** Whether it is a day of the calendar: 2021-02-30 is none. */
export function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text;
}

/** What can be drawn of a range that an address says: its days, when they are days and in their order. */
export function usableRange({ from, to }: DayRange): DayRange {
  const days = { from: onlyDay(from), to: onlyDay(to) };
  return days.from !== undefined && days.to !== undefined && days.to < days.from ? {} : days;
}

const onlyDay = (text: string | undefined): string | undefined =>
  text !== undefined && isDay(text) ? text : undefined;

/** How many whole months a period is, from which on; null when it cuts one. */
function wholeMonths(from: string, to: string): { year: number; first: number; count: number } | null {
  const [year, first] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const count = (Number(to.slice(0, 4)) - year) * 12 + Number(to.slice(5, 7)) - first + 1;
  return isSameRange({ from, to }, monthsRange(year, first, count)) ? { year, first, count } : null;
}

/** A whole year, half-year, quarter or month by its name, anything else by its days. */
export function periodName({ from, to }: DayRange, messages: Messages, format: Format): string {
  if (from === undefined && to === undefined) return messages.allTime;
  if (from === undefined || to === undefined) {
    return from === undefined ? messages.until(format.day(to ?? '')) : messages.since(format.day(from));
  }
  const { year = 0, first = 0, count = 0 } = wholeMonths(from, to) ?? {};
  if (count === 12 && first === 1) return messages.year(year);
  if (count === 6 && first % 6 === 1) return messages.semesterOf(first === 1 ? 1 : 2, year);
  const quarter = quarters.find((number) => number * 3 - 2 === first);
  if (count === 3 && quarter !== undefined) return messages.quarterOf(quarter, year);
  if (count === 1) return format.month(from.slice(0, 7));
  return messages.between(format.day(from), format.day(to));
}

const milliseconds = 86_400_000;

/** As many months, or else days, right before a period; null for one without a beginning or an end. */
export function periodBefore({ from, to }: DayRange): Required<DayRange> | null {
  if (from === undefined || to === undefined) return null;
  const months = wholeMonths(from, to);
  if (months !== null) return monthsRange(months.year, months.first - months.count, months.count);
  const length = Date.parse(to) - Date.parse(from);
  const end = Date.parse(from) - milliseconds;
  return { from: dayOf(end - length), to: dayOf(end) };
}
