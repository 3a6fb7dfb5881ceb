import type { Zone } from '../clock/zone.js';
import type { Heading } from './table.js';

const minute = 60_000;

/** What a clock on a wall of the zone shows at an instant, `2026-01-31 08:05:00`. */
export const wallClock = (instant: string, zone: Zone): string =>
  shown(instant, zone).toISOString().slice(0, 19).replace('T', ' ');

/**
 * The same for a spreadsheet, whose dates have no zone: an instant that in UTC shows what the clock on the wall shows.
 * To the second.
 */
export const wallDate = (instant: string, zone: Zone): Date => {
  const date = shown(instant, zone);
  date.setUTCMilliseconds(0);
  return date;
};

const shown = (instant: string, { offsetMinutes }: Zone): Date =>
  new Date(Date.parse(instant) + offsetMinutes * minute);

/** What stands above a column: where it tells the time, in which zone. */
export const headText = ({ heading, kind }: Heading, { abbreviation }: Zone): string =>
  kind === 'instant' ? `${heading} (${abbreviation})` : heading;
