import { dayNumber, dayOfNumber, type Day } from './day.js';

/** A time zone of Indonesia. None of them ever changes its offset. */
export interface Zone {
  readonly abbreviation: 'WIB' | 'WITA' | 'WIT';
  readonly offsetMinutes: number;
}

export const WIB: Zone = { abbreviation: 'WIB', offsetMinutes: 7 * 60 };
export const WITA: Zone = { abbreviation: 'WITA', offsetMinutes: 8 * 60 };
export const WIT: Zone = { abbreviation: 'WIT', offsetMinutes: 9 * 60 };

const byName: Readonly<Record<string, Zone>> = {
  'Asia/Jakarta': WIB,
  'Asia/Pontianak': WIB,
  'Asia/Makassar': WITA,
  'Asia/Jayapura': WIT,
};

/** The zone of an IANA name, or null when it is none of Indonesia's. */
export const zoneNamed = (name: string): Zone | null => byName[name] ?? null;

/** Milliseconds since the epoch. */
export type Instant = number;

const minute = 60_000;
const dayLength = 24 * 60 * minute;

/** The local day that an instant is in. */
export const dayAt = (instant: Instant, { offsetMinutes }: Zone): Day =>
  dayOfNumber(Math.floor((instant + offsetMinutes * minute) / dayLength));

/** The hour of the local day that an instant is in, 0 to 23. */
export const hourAt = (instant: Instant, { offsetMinutes }: Zone): number =>
  new Date(instant + offsetMinutes * minute).getUTCHours();

/** 00.00 of a local day. */
export const startOf = (day: Day, { offsetMinutes }: Zone): Instant =>
  dayNumber(day) * dayLength - offsetMinutes * minute;

/** 24.00 of a local day. */
export const endOf = (day: Day, zone: Zone): Instant => startOf(day, zone) + dayLength;
