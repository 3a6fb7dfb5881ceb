/** A day of a local calendar, `YYYY-MM-DD`: days compare as texts do. */
export type Day = string;

const millisecondsADay = 86_400_000;

/** Days since 1 January 1970. */
export const dayNumber = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / millisecondsADay;

export const dayOfNumber = (number: number): Day => new Date(number * millisecondsADay).toISOString().slice(0, 10);

export const dayAfter = (day: Day): Day => dayOfNumber(dayNumber(day) + 1);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** 0 is Sunday. The first of January 1970 was a Thursday. */
const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

export const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6;

/** Whether a text is a day that there is: 30 February is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOfNumber(dayNumber(text)) === text;
