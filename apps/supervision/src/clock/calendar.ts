import { ClockError, yearWithoutCalendar } from './clock.errors.js';
import { isDay, isWeekend, yearOf, type Day } from './day.js';
import { repeated, type FieldProblem } from './field-problem.js';

interface Amendment {
  readonly decree: string;
  readonly published: Day;
  readonly adds: readonly Day[];
}

/** The days of a year on which nobody works, as the joint ministerial decrees (SKB) set them. */
export interface CalendarYear {
  readonly year: number;
  /** Numbers of the decrees; none where we know the days and not the numbers. */
  readonly decrees: readonly string[];
  /** Hari libur nasional. */
  readonly holidays: readonly Day[];
  /** Cuti bersama. */
  readonly jointLeave: readonly Day[];
  /** Days that a later decree brought; they are among the above. */
  readonly amendments: readonly Amendment[];
}

export type DayOff = 'weekend' | 'holiday' | 'joint-leave';

/** Working days as they are known on a day. */
export interface Calendar {
  /** Tells calendars apart: which decrees, and up to which amendment. */
  readonly version: string;
  /** Why nobody works on a day, or null when it is a working day. Throws for a year it does not cover. */
  readonly dayOff: (day: Day) => DayOff | null;
  /** Numbers of the decrees that a year rests on, as far as they are known. Throws for a year it does not cover. */
  readonly decreesOf: (year: number) => readonly string[];
}

/**
 * The calendar as it is known on a day: an amendment counts from the day it is published.
 * @throws ClockError CALENDAR_NOT_VALID when years or days contradict each other
 */
export function calendarKnownOn(years: readonly CalendarYear[], known: Day): Calendar {
  const [problem] = calendarProblems(years);
  if (problem) throw new ClockError('CALENDAR_NOT_VALID', `${problem.reason}.`);
  const decrees = new Map<number, readonly string[]>();
  const off = new Map<Day, DayOff>();
  for (const each of years) {
    const inForce = each.amendments.filter(({ published }) => published <= known);
    const notYet = new Set(each.amendments.filter((one) => !inForce.includes(one)).flatMap(({ adds }) => adds));
    for (const day of each.jointLeave) if (!notYet.has(day)) off.set(day, 'joint-leave');
    for (const day of each.holidays) if (!notYet.has(day)) off.set(day, 'holiday');
    decrees.set(each.year, [...each.decrees, ...inForce.map(({ decree }) => decree)]);
  }
  const decreesOf = (year: number): readonly string[] => {
    const found = decrees.get(year);
    if (!found) throw yearWithoutCalendar(year);
    return found;
  };
  return {
    version: [...decrees].map(([year, numbers]) => `${year}: ${numbers.join(' + ') || 'tanpa nomor'}`).join('; '),
    decreesOf,
    dayOff: (day) => {
      if (!decrees.has(yearOf(day))) throw yearWithoutCalendar(yearOf(day));
      return isWeekend(day) ? 'weekend' : (off.get(day) ?? null);
    },
  };
}

/** What is wrong with the years of a calendar, each by itself and all together. */
export function calendarProblems(years: readonly CalendarYear[]): FieldProblem[] {
  const twice = repeated(years, ({ year }) => String(year)).map((index) => ({
    field: `years.${index}.year`,
    reason: `The year ${years[index]?.year} is in the calendar twice`,
  }));
  return [...twice, ...years.flatMap((year, index) => yearProblems(year, `years.${index}`))];
}

function yearProblems({ year, holidays, jointLeave, amendments }: CalendarYear, at: string): FieldProblem[] {
  const isOf = (day: Day): boolean => isDay(day) && yearOf(day) === year;
  const listed = (name: string, days: readonly Day[]): FieldProblem[] => [
    ...problemsAt(
      days,
      (day) => !isOf(day),
      (day) => `"${day}" is no day of ${year}`,
      `${at}.${name}`,
    ),
    ...repeated(days, (day) => day).map((index) => ({
      field: `${at}.${name}.${index}`,
      reason: `${days[index]} is there twice`,
    })),
  ];
  const off = new Set([...holidays, ...jointLeave]);
  const brought = amendments.flatMap(({ adds }, index) => adds.map((day, place) => ({ day, index, place })));
  return [
    ...listed('holidays', holidays),
    ...listed('jointLeave', jointLeave),
    ...problemsAt(
      jointLeave,
      (day) => holidays.includes(day),
      (day) => `${day} is a holiday and joint leave at once`,
      `${at}.jointLeave`,
    ),
    ...problemsAt(
      amendments,
      ({ published }) => !isDay(published),
      ({ published }) => `"${published}" is no day`,
      `${at}.amendments`,
      'published',
    ),
    ...brought
      .filter(({ day }) => !off.has(day))
      .map(({ day, index, place }) => ({
        field: `${at}.amendments.${index}.adds.${place}`,
        reason: `${day} is brought by an amendment, and is no holiday of ${year}`,
      })),
    ...repeated(brought, ({ day }) => day).flatMap((which) => {
      const one = brought[which];
      return one
        ? [
            {
              field: `${at}.amendments.${one.index}.adds.${one.place}`,
              reason: `${one.day} is brought by an amendment before it: they overlap`,
            },
          ]
        : [];
    }),
  ];
}

function problemsAt<Item>(
  items: readonly Item[],
  isWrong: (item: Item) => boolean,
  reason: (item: Item) => string,
  ...[at, field]: [at: string, field?: string]
): FieldProblem[] {
  return items.flatMap((item, index) =>
    isWrong(item)
      ? [{ field: [at, index, field].filter((part) => part !== undefined).join('.'), reason: reason(item) }]
      : [],
  );
}
