import type { HourRow } from '../projection-figures/figures.query.js';

const days = 7;
const hoursADay = 24;

/** Counts by weekday from Monday, each by hour from 0 to 23. */
export function readHours(rows: readonly HourRow[]): number[][] {
  const counts = new Map(rows.map(({ weekday, hour, received }) => [`${weekday} ${hour}`, received]));
  return Array.from({ length: days }, (_day, day) =>
    Array.from({ length: hoursADay }, (_hour, hour) => counts.get(`${day + 1} ${hour}`) ?? 0),
  );
}
