import { dayAfter, dayNumber, dayOfNumber, type Day } from '../clock/day.js';
import { spansOf, type Span } from '../monev/spans.js';

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
export interface SignedSpan extends Span {
  readonly sign: 1 | -1;
}

/**
 * Days as few cells as make them up: years, months, and at both ends the days that these are short of, or too many.
 * Those are sixteen at most, so that days of any number are read from about as many cells.
 */
export function signedSpansOf({ from, to }: Days): SignedSpan[] {
  const before = dayAfter(to);
  const [first, last] = [nearestMonth(from), nearestMonth(before)];
  const plain = added(from, before);
  if (first >= last) return plain;
  const whole = spansOf(first, daysBefore(last, 1)).map((span) => ({ ...span, sign: 1 as const }));
  const edged = [...edge(from, first), ...whole, ...edge(last, before)];
  return cellsIn(edged) < cellsIn(plain) ? edged : plain;
}

/** The first of the month that is the fewest days away. */
function nearestMonth(day: Day): Day {
  const month = `${day.slice(0, 7)}-01`;
  const next = `${daysBefore(month, -31).slice(0, 7)}-01`;
  return dayNumber(day) - dayNumber(month) <= dayNumber(next) - dayNumber(day) ? month : next;
}

const edge = (from: Day, before: Day): SignedSpan[] =>
  from <= before ? added(from, before) : added(before, from).map((span) => ({ ...span, sign: -1 }));

const added = (from: Day, before: Day): SignedSpan[] =>
  from === before ? [] : [{ grain: 'day', from, before, sign: 1 }];

const daysOf = { day: 1, month: 30, year: 365 } as const;

/** Of each category, roughly. */
const cellsIn = (spans: readonly Span[]): number =>
  spans.reduce((sum, { grain, from, before }) => sum + (dayNumber(before) - dayNumber(from)) / daysOf[grain], 0);
