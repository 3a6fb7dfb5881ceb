import type { Calendar } from '../clock/calendar.js';
import { ClockError } from '../clock/clock.errors.js';
import { dayAfter, isWeekend, type Day } from '../clock/day.js';
import { dayAt, startOf, type Instant, type Zone } from '../clock/zone.js';
import type { Delivery } from './alert-rule.js';
import type { AlertSettings } from './alert-settings.js';

/** By what the hours of a notice are told. */
export interface Hours {
  readonly settings: AlertSettings;
  readonly calendar: Calendar;
  readonly zone: Zone;
}

const minute = 60_000;

/** The longest stretch of days off that is looked over; after it notices leave whatever the calendar says. */
const mostDaysOff = 60;

/** Minutes since midnight. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** When a notice of a warning may leave at the earliest: at once or with the next digest, and not into quiet hours. */
export function leavesAt(openedAt: Instant, delivery: Delivery, hours: Hours): Instant {
  return loudFrom(delivery === 'immediate' ? openedAt : nextDigest(openedAt, hours), hours);
}

/** The first instant from this one on that is not in quiet hours; the instant itself when it is in none. */
export function loudFrom(instant: Instant, hours: Hours): Instant {
  const { settings, zone } = hours;
  let at = instant;
  for (let days = 0; days < mostDaysOff; days += 1) {
    const day = dayAt(at, zone);
    if (settings.quietDaysOff && isOff(day, hours)) {
      at = startOf(dayAfter(day), zone);
      continue;
    }
    const end = endOfQuiet(at, day, hours);
    if (end === null) return at;
    at = end;
  }
  return at;
}

/** When the quiet hours end that an instant lies in; null when it lies in none. */
function endOfQuiet(at: Instant, day: Day, { settings: { quietFrom, quietTo }, zone }: Hours): Instant | null {
  if (quietFrom === null || quietTo === null) return null;
  const midnight = startOf(day, zone);
  const [from, to] = [midnight + minutesOf(quietFrom) * minute, midnight + minutesOf(quietTo) * minute];
  if (from < to) return at >= from && at < to ? to : null;
  if (at < to) return to;
  return at >= from ? startOf(dayAfter(day), zone) + minutesOf(quietTo) * minute : null;
}

function nextDigest(after: Instant, { settings: { digestAt }, zone }: Hours): Instant {
  const day = dayAt(after, zone);
  const today = startOf(day, zone) + minutesOf(digestAt) * minute;
  return today >= after ? today : startOf(dayAfter(day), zone) + minutesOf(digestAt) * minute;
}

/** A year without a calendar has weekends all the same: rather a notice on an unknown holiday than none. */
function isOff(day: Day, { calendar }: Hours): boolean {
  try {
    return calendar.dayOff(day) !== null;
  } catch (error) {
    if (error instanceof ClockError) return isWeekend(day);
    throw error;
  }
}
