import type { CalendarYear } from '../../api/types';

export type DayKind = 'holiday' | 'joint-leave';

/** A day on which nobody works. */
export interface DayRow {
  readonly day: string;
  readonly kind: DayKind;
  /** Which later decree brought it, by its place among them; null when the year began with it. */
  readonly amendment: number | null;
}

/** A year as a form has it: its days in one list, which decrees point into. */
export interface YearForm {
  readonly year: number;
  /** Numbers of the decrees, between semicolons. */
  readonly decrees: string;
  readonly days: readonly DayRow[];
  readonly amendments: readonly { readonly decree: string; readonly published: string }[];
}

export function formOf({ year, decrees, holidays, jointLeave, amendments }: CalendarYear): YearForm {
  const amendmentOf = (day: string): number | null => {
    const index = amendments.findIndex(({ adds }) => adds.includes(day));
    return index < 0 ? null : index;
  };
  const row =
    (kind: DayKind) =>
    (day: string): DayRow => ({ day, kind, amendment: amendmentOf(day) });
  const days = [...holidays.map(row('holiday')), ...jointLeave.map(row('joint-leave'))];
  return {
    year,
    decrees: decrees.join('; '),
    days: days.toSorted((one, other) => one.day.localeCompare(other.day)),
    amendments: amendments.map(({ decree, published }) => ({ decree, published })),
  };
}

/** What is sent of it; whether it makes sense is for the server to say. */
export function yearOf({ year, decrees, days, amendments }: YearForm): CalendarYear {
  const daysThat = (holds: (row: DayRow) => boolean): string[] =>
    days
      .filter(holds)
      .map(({ day }) => day)
      .toSorted();
  return {
    year,
    decrees: decrees
      .split(';')
      .map((decree) => decree.trim())
      .filter((decree) => decree !== ''),
    holidays: daysThat(({ kind }) => kind === 'holiday'),
    jointLeave: daysThat(({ kind }) => kind === 'joint-leave'),
    amendments: amendments.map(({ decree, published }, index) => ({
      ...{ decree, published },
      adds: daysThat(({ amendment }) => amendment === index),
    })),
  };
}

/** Without a decree, and with the days that it brought as if the year had begun with them. */
export const withoutAmendment = (form: YearForm, removed: number): YearForm => ({
  ...form,
  amendments: form.amendments.filter((_one, index) => index !== removed),
  days: form.days.map((row) => ({
    ...row,
    amendment: row.amendment === null || row.amendment === removed ? null : shifted(row.amendment, removed),
  })),
});

const shifted = (place: number, removed: number): number => (place > removed ? place - 1 : place);

/** Whether every field holds something, and every day is one of the year. */
export const isComplete = ({ year, days, amendments }: YearForm): boolean =>
  days.every(({ day }) => day.startsWith(`${year}-`)) &&
  amendments.every(({ decree, published }) => decree.trim() !== '' && published !== '');
