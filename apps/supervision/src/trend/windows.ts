import { dayAfter, dayNumber, dayOfNumber, type Day } from '../clock/day.js';

/** Whole weeks, so that every window holds each weekday as often as any other: a weekday is never a trend. */
export const windowLengths = [7, 14, 28] as const;
export type WindowLength = (typeof windowLengths)[number];

/** Both days are in it. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

export const daysBefore = (day: Day, days: number): Day => dayOfNumber(dayNumber(day) - days);

/** So many days, the last of which is `to`. */
export const daysEnding = (to: Day, days: number): Days => ({ from: daysBefore(to, days - 1), to });

/** Each of them. */
export const daysIn = ({ from, to }: Days): Day[] =>
  Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_day, index) => daysBefore(from, -index));

export interface WindowShape {
  readonly length: WindowLength;
  /** How many of them before one. */
  readonly recentWindows: number;
}

/** The days of the window that ends on `to`, and of those before it together. */
export function stretchesOf(to: Day, { length, recentWindows }: WindowShape): { window: Days; recent: Days } {
  return {
    window: daysEnding(to, length),
    recent: daysEnding(daysBefore(to, length), length * recentWindows),
  };
}

/** The windows before the one that ends on `to`, the oldest first, and that one last. */
export const windowsUpTo = (to: Day, { length, recentWindows }: WindowShape): Days[] =>
  Array.from({ length: recentWindows + 1 }, (_window, index) =>
    daysEnding(daysBefore(to, length * (recentWindows - index)), length),
  );

/** Cells of one size that are added to a sum, or taken off it. */
export interface SignedSpan {
  readonly grain: 'day' | 'month';
  readonly from: Day;
  readonly before: Day;
  readonly sign: 1 | -1;
}

/**
 * Days as the fewest cells that make them up: months, and at both ends the days that they are short of, or too many.
 * Days of two windows of any length are read from about as many cells.
 */
export function signedSpansOf({ from, to }: Days): SignedSpan[] {
  const before = dayAfter(to);
  const [first, last] = [nearestMonth(from), nearestMonth(before)];
  const whole: SignedSpan = { grain: 'day', from, before, sign: 1 };
  if (first >= last) return [whole];
  const divided: SignedSpan[] = [
    ...edge(from, first),
    { grain: 'month', from: first, before: last, sign: 1 },
    ...edge(last, before),
  ];
  return cellsIn(divided) < cellsIn([whole]) ? divided : [whole];
}

/** The first of the month that is the fewest days away. */
function nearestMonth(day: Day): Day {
  const month = `${day.slice(0, 7)}-01`;
  const next = `${daysBefore(month, -31).slice(0, 7)}-01`;
  return dayNumber(day) - dayNumber(month) <= dayNumber(next) - dayNumber(day) ? month : next;
}

function edge(from: Day, before: Day): SignedSpan[] {
  if (from === before) return [];
  return from < before
    ? [{ grain: 'day', from, before, sign: 1 }]
    : [{ grain: 'day', from: before, before: from, sign: -1 }];
}

/** Of each category, roughly: a month has 30 days. */
const cellsIn = (spans: readonly SignedSpan[]): number =>
  spans.reduce(
    (sum, { grain, from, before }) => sum + (dayNumber(before) - dayNumber(from)) / (grain === 'day' ? 1 : 30),
    0,
  );
