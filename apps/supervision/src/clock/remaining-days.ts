import type { Calendar } from './calendar.js';
import { dayAfter, type Day } from './day.js';

/**
 * Working days left until the end of a deadline's day: 0 on the day itself, negative once it is over.
 * @throws ClockError YEAR_WITHOUT_CALENDAR
 */
export function remainingDays(deadline: Day, today: Day, calendar: Calendar): number {
  const [first, last, sign] = deadline < today ? [deadline, today, -1] : [today, deadline, 1];
  let days = 0;
  for (let day = dayAfter(first); day <= last; day = dayAfter(day)) if (calendar.dayOff(day) === null) days += 1;
  return days === 0 ? 0 : days * sign;
}
