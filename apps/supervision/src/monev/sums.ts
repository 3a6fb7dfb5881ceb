import type { StatusCounts } from './figures.js';

/** What the figures of some complaints are computed from. All of it can be added up. */
export interface Sums {
  readonly statuses: StatusCounts;
  readonly closedBySystem: number;
  /** Reopened at least once. */
  readonly reopened: number;
  readonly rated: number;
  readonly ratingSum: number;
  /** Followed up, and known when both happened. */
  readonly answeredSinceReceipt: number;
  readonly secondsSinceReceipt: number;
  readonly answeredSinceDisposition: number;
  readonly secondsSinceDisposition: number;
  /** Closed, with a completion clock that tells whether in time. */
  readonly timed: number;
  readonly onTime: number;
  /** Open, and past the day they were due. */
  readonly overdue: number;
  /** How many were followed up after so many whole days. */
  readonly waitsSinceReceipt: ReadonlyMap<number, number>;
  readonly waitsSinceDisposition: ReadonlyMap<number, number>;
}

const countNames = [
  'closedBySystem',
  'reopened',
  'rated',
  'ratingSum',
  'answeredSinceReceipt',
  'secondsSinceReceipt',
  'answeredSinceDisposition',
  'secondsSinceDisposition',
  'timed',
  'onTime',
  'overdue',
] as const;
type CountName = (typeof countNames)[number];

export const noSums: Sums = {
  statuses: {
    'belum-terverifikasi': 0,
    'belum-ditindaklanjuti': 0,
    diproses: 0,
    selesai: 0,
    ditunda: 0,
    diarsip: 0,
  },
  ...(Object.fromEntries(countNames.map((name) => [name, 0])) as Record<CountName, number>),
  waitsSinceReceipt: new Map(),
  waitsSinceDisposition: new Map(),
};

export function addSums(one: Sums, other: Sums): Sums {
  const counts = Object.fromEntries(countNames.map((name) => [name, one[name] + other[name]])) as Record<
    CountName,
    number
  >;
  const statuses = Object.fromEntries(
    Object.entries(one.statuses).map(([status, count]) => [
      status,
      count + other.statuses[status as keyof StatusCounts],
    ]),
  ) as Record<keyof StatusCounts, number>;
  return {
    ...counts,
    statuses,
    waitsSinceReceipt: addWaits(one.waitsSinceReceipt, other.waitsSinceReceipt),
    waitsSinceDisposition: addWaits(one.waitsSinceDisposition, other.waitsSinceDisposition),
  };
}

function addWaits(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const sum = new Map(one);
  for (const [days, count] of other) sum.set(days, (sum.get(days) ?? 0) + count);
  return sum;
}

/** The fewest whole days within which half of them were followed up; null when none was. */
export function medianOf(waits: ReadonlyMap<number, number>): number | null {
  const half = [...waits.values()].reduce((sum, count) => sum + count, 0) / 2;
  let seen = 0;
  for (const [days, count] of [...waits].sort(([one], [other]) => one - other)) {
    seen += count;
    if (seen >= half && count > 0) return days;
  }
  return null;
}
