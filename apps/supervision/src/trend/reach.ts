import type { Day } from '../clock/day.js';

const monthOf = (day: Day): string => day.slice(0, 7);

/** Whether all days from one on are told of, by the month of the first report: it may have begun in the midst of that. */
export const tellsFrom = (day: Day, first: Day | null): boolean => first !== null && monthOf(first) < monthOf(day);

/** Whether the period that begins on a day is told of, give or take the month in which reports began. */
export const tellsAbout = (day: Day, first: Day | null): boolean => first !== null && monthOf(first) <= monthOf(day);
