import type { Behaviour, Zone } from './behaviour.js';

const OFFSET_HOURS: Record<Zone, number> = { WITA: 8, WIB: 7 };

export type Stamping = Pick<Behaviour, 'stampZone' | 'stampWithoutZone'>;

/** An instant as the platform writes it: local time of its zone, with the offset unless it was told to leave it out. */
export function stamp(instant: Date, { stampZone, stampWithoutZone }: Stamping): string {
  const hours = OFFSET_HOURS[stampZone];
  const local = new Date(instant.getTime() + hours * 3_600_000).toISOString().slice(0, -1);
  return stampWithoutZone ? local : `${local}+0${hours}:00`;
}
