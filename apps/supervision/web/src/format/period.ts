import type { Messages } from '../i18n/indonesian';
import type { Format } from './format';

/** First and last day, `YYYY-MM-DD`, of the province's calendar; absent where it is open. */
export interface DayRange {
  from?: string | undefined;
  to?: string | undefined;
}

/** LAPOR! Paman reports have been published since this year. */
export const firstYear = 2020;

export const yearRange = (year: number): DayRange => ({ from: `${year}-01-01`, to: `${year}-12-31` });

export const semesterRange = (half: 1 | 2, year: number): DayRange =>
  half === 1 ? { from: `${year}-01-01`, to: `${year}-06-30` } : { from: `${year}-07-01`, to: `${year}-12-31` };

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

/** A whole year or half-year by its name, anything else by its days. */
export function periodName(range: DayRange, messages: Messages, format: Format): string {
  const { from, to } = range;
  if (from === undefined && to === undefined) return messages.allTime;
  if (from === undefined || to === undefined) {
    return from === undefined ? messages.until(format.day(to ?? '')) : messages.since(format.day(from));
  }
  const year = Number(from.slice(0, 4));
  if (isSameRange(range, yearRange(year))) return messages.year(year);
  if (isSameRange(range, semesterRange(1, year))) return messages.semesterOf(1, year);
  if (isSameRange(range, semesterRange(2, year))) return messages.semesterOf(2, year);
  return messages.between(format.day(from), format.day(to));
}
