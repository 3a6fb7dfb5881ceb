import { CodedError } from '#kernel';

export type ClockProblem = 'YEAR_WITHOUT_CALENDAR' | 'CALENDAR_NOT_VALID' | 'LIMIT_NOT_VALID' | 'LIMIT_MISSING';

/** A clock cannot be computed. What is missing is never guessed. */
export class ClockError extends CodedError<ClockProblem> {}

export const yearWithoutCalendar = (year: number): ClockError =>
  new ClockError('YEAR_WITHOUT_CALENDAR', `There is no calendar of ${year}: no day of that year can be counted.`);
