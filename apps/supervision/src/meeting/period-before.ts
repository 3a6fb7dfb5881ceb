import { dayNumber, dayOfNumber, type Day } from '../clock/day.js';

interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** As many whole months right before a period that is made of whole months, else as many days. */
export function periodBefore({ from, to }: Period): Period {
  const end = dayBefore(from);
  const isOfMonths = from.endsWith('-01') && dayAfter(to).endsWith('-01');
  if (!isOfMonths) return { from: dayOfNumber(dayNumber(from) - (dayNumber(to) - dayNumber(from)) - 1), to: end };
  const count = monthNumber(to) - monthNumber(from) + 1;
  return { from: firstOfMonth(monthNumber(from) - count), to: end };
}

const dayBefore = (day: Day): Day => dayOfNumber(dayNumber(day) - 1);
const dayAfter = (day: Day): Day => dayOfNumber(dayNumber(day) + 1);

const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstOfMonth = (number: number): Day =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;
