/** Sizes of cells that figures are kept in. */
export type Grain = 'day' | 'month' | 'year';

/** Cells of one size, from the first to before the last: `YYYY-MM-DD`. */
export interface Span {
  readonly grain: Grain;
  readonly from: string;
  readonly before: string;
}

const never = '9999-12-31';
const first = '0001-01-01';

/**
 * A period as few cells as make it up: whole years, then whole months, then days. However much was received in a
 * period, it is read from about as many cells.
 * @param from first day; null when the period has no beginning
 * @param to last day; null when it has no end
 */
export function spansOf(from: string | null, to: string | null): Span[] {
  const begin = from ?? first;
  const end = to === null ? never : dayAfter(to);
  return divide(begin, end, ['year', 'month', 'day']);
}

/** Whether a period begins and ends with a month, so that it can be read without days. */
export const isOfMonths = (from: string | null, to: string | null): boolean =>
  (from === null || from.endsWith('-01')) && (to === null || dayAfter(to).endsWith('-01'));

function divide(from: string, before: string, [grain, ...finer]: readonly Grain[]): Span[] {
  if (from >= before || grain === undefined) return [];
  const begin = grain === 'day' ? from : ceiling(from, grain);
  const end = grain === 'day' || before === never ? before : floor(before, grain);
  if (begin >= end) return divide(from, before, finer);
  return [...divide(from, begin, finer), { grain, from: begin, before: end }, ...divide(end, before, finer)];
}

const floor = (day: string, grain: 'month' | 'year'): string =>
  `${day.slice(0, grain === 'year' ? 4 : 7)}-01-01`.slice(0, 10);

function ceiling(day: string, grain: 'month' | 'year'): string {
  const begin = floor(day, grain);
  if (begin === day) return day;
  const next = new Date(`${begin}T00:00:00Z`);
  if (grain === 'year') next.setUTCFullYear(next.getUTCFullYear() + 1);
  else next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 10);
}

const dayAfter = (day: string): string => shifted(day, 1);

export const dayBefore = (day: string): string => shifted(day, -1);

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
