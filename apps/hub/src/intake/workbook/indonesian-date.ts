/** A day as written, without a zone. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** A time of day as written; `zone` only when the text itself names it. */
export interface TimeOfDay {
  hour: number;
  minute: number;
  second: number;
  zone: IndonesianZone | null;
}

export type IndonesianZone = 'WIB' | 'WITA' | 'WIT';

/** IANA name of each Indonesian zone. */
export const zoneNames: Readonly<Record<IndonesianZone, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

/** Spellings met in exports: Indonesian short and full, the older Pebruari and Nopember, and Excel's English. */
const spellings: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'peb', 'februari', 'pebruari', 'february'],
  ['mar', 'mrt', 'maret', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['agu', 'agt', 'ags', 'agust', 'agustus', 'aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'nop', 'november', 'nopember'],
  ['des', 'dec', 'desember', 'december'],
];
const monthOf: ReadonlyMap<string, number> = new Map(
  spellings.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

const weekday = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\s*,?\s+/i;
const named = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{4})(?!\d)/i;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const clock = /(?:^|[\sT])(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(am|pm)?\s*(WIB|WITA|WIT)?\s*$/i;

/**
 * Reads the day out of a text that starts with one: `3 Jan 2026`, `Sabtu, 3 Januari 2026`, `2026-01-03`, and
 * `03/01/2026`, which Indonesia reads day first. Null when it is no day of the calendar.
 */
export function parseDate(text: string): CalendarDate | null {
  const written = text.trim().replace(weekday, '');
  const byName = named.exec(written);
  if (byName) return calendarDate(byName[3], monthOf.get((byName[2] ?? '').toLowerCase()), byName[1]);
  const byYear = yearFirst.exec(written);
  if (byYear) return calendarDate(byYear[1], byYear[2], byYear[3]);
  const byDay = dayFirst.exec(written);
  return byDay ? calendarDate(byDay[3], byDay[2], byDay[1]) : null;
}

/** Reads the time at the end of a text: `14:05`, `14.05.09 WITA`, `2:05 PM`. Null when there is none. */
export function parseTime(text: string): TimeOfDay | null {
  const match = clock.exec(text.trim());
  if (!match) return null;
  const [, hours, minutes, seconds, half, zone] = match;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  const minute = Number(minutes);
  const second = Number(seconds ?? 0);
  if (hour === null || minute > 59 || second > 59) return null;
  return { hour, minute, second, zone: (zone?.toUpperCase() as IndonesianZone | undefined) ?? null };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function calendarDate(
  years: string | undefined,
  months: string | number | undefined,
  days: string | undefined,
): CalendarDate | null {
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 ? { year, month, day } : null;
}
