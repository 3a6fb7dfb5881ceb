import type { Calendar } from './calendar.js';
import { dayAfter } from './day.js';
import { dayAt, endOf, startOf, type Instant, type Zone } from './zone.js';

/**
 * Milliseconds of a stretch of time that lie on working days: those of a weekend or a holiday are nobody's fault.
 * @throws ClockError YEAR_WITHOUT_CALENDAR
 */
export function workingTime(from: Instant, until: Instant, zone: Zone, calendar: Calendar): number {
  let sum = 0;
  for (let day = dayAt(from, zone); startOf(day, zone) < until; day = dayAfter(day)) {
    if (calendar.dayOff(day) !== null) continue;
    sum += Math.min(until, endOf(day, zone)) - Math.max(from, startOf(day, zone));
  }
  return sum;
}
