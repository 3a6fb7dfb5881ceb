import { dayAfter, dayNumber, dayOfNumber, type Day } from '../clock/day.js';
import { floor, nextFloor, type Grain, type Span } from '../monev/spans.js';

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
 * Days as few cells as make them up: years, months, dekads, and at both ends of each size the smaller cells that these
 * are short of, or too many. Those are five days at most at an end, so that days of any number are read from about as
 * many cells.
 */
export const signedSpansOf = ({ from, to }: Days): SignedSpan[] =>
  fewestCells(from, dayAfter(to), ['year', 'month', 'dekad', 'day']);

function fewestCells(from: Day, before: Day, [grain = 'day', ...finer]: readonly Grain[]): SignedSpan[] {
  if (from === before) return [];
  if (from > before) return fewestCells(before, from, [grain, ...finer]).map(takenOff);
  if (grain === 'day') return [{ grain, from, before, sign: 1 }];
  const without = fewestCells(from, before, finer);
  const [first, last] = [nearestStart(from, grain), nearestStart(before, grain)];
  if (first >= last) return without;
  const whole: SignedSpan = { grain, from: first, before: last, sign: 1 };
  const edged = [...fewestCells(from, first, finer), whole, ...fewestCells(last, before, finer)];
  return cellsIn(edged) < cellsIn(without) ? edged : without;
}

const takenOff = (span: SignedSpan): SignedSpan => ({ ...span, sign: span.sign === 1 ? -1 : 1 });

/** Where a cell begins that is the fewest days away. */
function nearestStart(day: Day, grain: Grain): Day {
  const [start, next] = [floor(day, grain), nextFloor(day, grain)];
  return dayNumber(day) - dayNumber(start) <= dayNumber(next) - dayNumber(day) ? start : next;
}

const daysOf = { day: 1, dekad: 10, month: 30, year: 365 } as const;

/** Of each category, roughly. */
const cellsIn = (spans: readonly Span[]): number =>
  spans.reduce((sum, { grain, from, before }) => sum + (dayNumber(before) - dayNumber(from)) / daysOf[grain], 0);
