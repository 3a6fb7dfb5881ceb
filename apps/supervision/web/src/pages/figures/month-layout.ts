/** A month with the same month of the year before; null where nothing is known. */
export interface MonthPoint {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly total: number | null;
  readonly totalYearBefore: number | null;
  /** Rows that are left out of the total because they do not add up. */
  readonly flagged: number;
}

export const chartHeight = 260;
const top = 12;
const bottom = 34;
const left = 52;
const right = 14;

export interface PlacedPoint {
  point: MonthPoint;
  x: number;
  /** Of its total, and of that of the year before; null where there is none. */
  y: number | null;
  yBefore: number | null;
}

export interface MonthLayout {
  width: number;
  points: PlacedPoint[];
  /** Values that lines are drawn at, from below to above. */
  steps: { value: number; y: number }[];
  /** Years, each where its first month is. */
  years: { year: string; x: number }[];
  path: string;
  pathBefore: string;
  /** Where the months stand on. */
  floor: number;
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** A step that a reader can count in, of which three to six reach over the most. */
function stepFor(most: number): number {
  const rough = Math.max(1, most / 5);
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => rough <= candidate * magnitude) ?? 10;
  return factor * magnitude;
}

/** A line through the months that follow one another; a month that nothing tells of breaks it. */
function lineThrough(points: readonly { month: number; x: number; y: number | null }[]): string {
  let before: number | null = null;
  let path = '';
  for (const { month, x, y } of points) {
    if (y === null) continue;
    path += `${before === month - 1 ? 'L' : 'M'}${round(x)} ${round(y)}`;
    before = month;
  }
  return path;
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** Places months by the calendar, so that one that is missing is seen as a gap. */
export function layOutMonths(points: readonly MonthPoint[], width: number): MonthLayout {
  const floor = chartHeight - bottom;
  const months = points.map(({ month }) => monthNumber(month));
  const first = months[0] ?? 0;
  const span = Math.max(1, (months.at(-1) ?? 0) - first);
  const most = Math.max(1, ...points.flatMap(({ total, totalYearBefore }) => [total ?? 0, totalYearBefore ?? 0]));
  const step = stepFor(most);
  const ceiling = Math.ceil(most / step) * step;
  const xOf = (month: number) => left + ((month - first) / span) * (width - left - right);
  const yOf = (value: number | null) => (value === null ? null : floor - (value / ceiling) * (floor - top));
  const placed = points.map((point, index) => ({
    point,
    month: months[index] ?? first,
    x: xOf(months[index] ?? first),
    y: yOf(point.total),
    yBefore: yOf(point.totalYearBefore),
  }));
  const years = new Map<string, number>();
  for (const { point, x } of placed) {
    const year = point.month.slice(0, 4);
    if (!years.has(year)) years.set(year, x);
  }
  return {
    width,
    points: placed,
    steps: Array.from({ length: ceiling / step + 1 }, (_, index) => ({
      value: index * step,
      y: floor - ((index * step) / ceiling) * (floor - top),
    })),
    years: [...years].map(([year, x]) => ({ year, x })),
    path: lineThrough(placed),
    pathBefore: lineThrough(placed.map(({ month, x, yBefore }) => ({ month, x, y: yBefore }))),
    floor,
  };
}

/**
 * By how much each month is above the same month of the year before, -1 and up. Null when either is unknown, or lacks
 * rows that do not add up: a part is not compared with a whole.
 */
export function yearOnYear(points: readonly MonthPoint[]): ReadonlyMap<string, number | null> {
  const flagged = new Set(points.filter((point) => point.flagged > 0).map(({ month }) => monthNumber(month)));
  const isWhole = (month: number): boolean => !flagged.has(month);
  return new Map(
    points.map(({ month, total, totalYearBefore }) => {
      const number = monthNumber(month);
      const isComparable = total !== null && totalYearBefore && isWhole(number) && isWhole(number - 12);
      return [month, isComparable ? total / totalYearBefore - 1 : null];
    }),
  );
}
