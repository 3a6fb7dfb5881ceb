/**
 * Sizes of cells that figures are kept in. A dekad, as meteorologists have it, is a third of a month: its first ten
 * days, the ten after them, and the rest.
 */
export type Grain = 'day' | 'dekad' | 'month' | 'year';

/** From large to small. Counts of a day are kept by the dekad as well, how long they waited and when they are due not. */
const allGrains = ['year', 'month', 'dekad', 'day'] as const satisfies readonly Grain[];
export const grainsWithoutDekads = ['year', 'month', 'day'] as const satisfies readonly Grain[];

/** Cells of one size, from the first to before the last: `YYYY-MM-DD`. */
export interface Span {
  readonly grain: Grain;
  readonly from: string;
  readonly before: string;
}

const never = '9999-12-31';
const first = '0001-01-01';

/**
 * A period as few cells as make it up: whole years, then whole months, dekads and days. However much was received in
 * a period, it is read from about as many cells.
 * @param from first day; null when the period has no beginning
 * @param to last day; null when it has no end
 */
export function spansOf(from: string | null, to: string | null, grains: readonly Grain[] = allGrains): Span[] {
  const begin = from ?? first;
  const end = to === null ? never : dayAfter(to);
  return divide(begin, end, grains);
}

/** Whether a period begins and ends with a month, so that it can be read without days. */
export const isOfMonths = (from: string | null, to: string | null): boolean =>
  (from === null || from.endsWith('-01')) && (to === null || dayAfter(to).endsWith('-01'));

function divide(from: string, before: string, [grain, ...finer]: readonly Grain[]): Span[] {
  if (from >= before || grain === undefined) return [];
  const begin = ceiling(from, grain);
  const end = before === never ? before : floor(before, grain);
  if (begin >= end) return divide(from, before, finer);
  return [...divide(from, begin, finer), { grain, from: begin, before: end }, ...divide(end, before, finer)];
}

/** The first day of the cell that a day lies in. */
export function floor(day: string, grain: Grain): string {
  switch (grain) {
    case 'year':
      return `${day.slice(0, 4)}-01-01`;
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'dekad':
      return `${day.slice(0, 8)}${dekadStarts.findLast((start) => start <= day.slice(8)) ?? '01'}`;
    case 'day':
      return day;
  }
}

const dekadStarts = ['01', '11', '21'] as const;

/** The first day of the cell after the one that a day lies in. */
export function nextFloor(day: string, grain: Grain): string {
  // No cell is longer than so many days, and none after it is shorter than the rest of them.
  const within = { year: 366, month: 31, dekad: 11, day: 1 }[grain];
  return floor(shifted(floor(day, grain), within), grain);
}

const ceiling = (day: string, grain: Grain): string => (floor(day, grain) === day ? day : nextFloor(day, grain));

const dayAfter = (day: string): string => shifted(day, 1);

export const dayBefore = (day: string): string => shifted(day, -1);

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
