import type { Calendar, DayOff } from './calendar.js';
import { ClockError } from './clock.errors.js';
import { dayAfter, type Day } from './day.js';
import { dayAt, endOf, startOf, type Instant, type Zone } from './zone.js';

/** A stretch of time in which a clock stands still, without its end; an end of null has not come yet. */
export interface Pause {
  readonly from: Instant;
  readonly until: Instant | null;
}

export interface ClockRun {
  /** The event from which the limit counts. Its day does not count. */
  readonly start: Instant;
  /** Working days, at least 1. */
  readonly limit: number;
  readonly pauses: readonly Pause[];
  readonly zone: Zone;
}

/** A day after the start that does not count, and why. */
export interface SkippedDay {
  readonly day: Day;
  readonly why: DayOff | 'paused';
}

/** When a limit runs out, with the days that make it so. */
export interface Deadline {
  readonly counted: readonly Day[];
  readonly skipped: readonly SkippedDay[];
  /** The last counted day, at whose end the limit runs out; null for as long as a pause without end keeps it from that. */
  readonly day: Day | null;
  /** 24.00 of {@link day}. */
  readonly at: Instant | null;
}

/**
 * Counts working days after the day of the event until the limit is reached. A day that a pause touches, in whole or in
 * part, does not count. An assumption in all parts, until a regulation says otherwise.
 * @throws ClockError YEAR_WITHOUT_CALENDAR, LIMIT_NOT_VALID
 */
export function deadlineOf({ start, limit, pauses, zone }: ClockRun, calendar: Calendar): Deadline {
  if (!Number.isInteger(limit) || limit < 1) {
    throw new ClockError('LIMIT_NOT_VALID', `A limit is a whole number of working days from 1, not ${limit}.`);
  }
  const counted: Day[] = [];
  const skipped: SkippedDay[] = [];
  for (let day = dayAfter(dayAt(start, zone)); ; day = dayAfter(day)) {
    const why = standsStill(day, pauses, zone);
    if (why === 'for ever') return { counted, skipped, day: null, at: null };
    const off = calendar.dayOff(day) ?? why;
    if (off !== null) skipped.push({ day, why: off });
    else counted.push(day);
    if (counted.length === limit) return { counted, skipped, day, at: endOf(day, zone) };
  }
}

/** Whether a pause touches a day, and whether it will never let go of it. */
function standsStill(day: Day, pauses: readonly Pause[], zone: Zone): 'paused' | 'for ever' | null {
  if (pauses.length === 0) return null;
  const [from, until] = [startOf(day, zone), endOf(day, zone)];
  let touched: 'paused' | null = null;
  for (const pause of pauses) {
    if (pause.until === null) {
      if (pause.from < until) return 'for ever';
    } else if (pause.from < until && pause.until > from && pause.from < pause.until) touched = 'paused';
  }
  return touched;
}

/**
 * Working days that a clock has run by an instant, by the same rules; the day of the instant counts in full.
 * @throws ClockError YEAR_WITHOUT_CALENDAR
 */
export function elapsedDays(
  { start, pauses, zone }: Omit<ClockRun, 'limit'>,
  until: Instant,
  calendar: Calendar,
): number {
  const last = dayAt(until, zone);
  let elapsed = 0;
  for (let day = dayAfter(dayAt(start, zone)); day <= last; day = dayAfter(day)) {
    if (calendar.dayOff(day) === null && standsStill(day, pauses, zone) === null) elapsed += 1;
  }
  return elapsed;
}
