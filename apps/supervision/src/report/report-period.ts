/** A report is about a month, or about half a year. */
export const reportKinds = ['bulanan', 'semester'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What a report is about. `name` is `2026-01` or `2026-S1`; both days are in it. */
export interface ReportPeriod {
  readonly kind: ReportKind;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What, and of whom, a report is. */
export interface ReportSubject {
  readonly period: ReportPeriod;
  /** Code of a participant; null for the whole province. */
  readonly participant: string | null;
}

const forms: Readonly<Record<ReportKind, RegExp>> = {
  bulanan: /^(20\d{2})-(0[1-9]|1[0-2])$/,
  semester: /^(20\d{2})-S([12])$/,
};
const aYear: Readonly<Record<ReportKind, number>> = { bulanan: 12, semester: 2 };

/** Which one it is, counted from the year 0; null for what is no period of this kind. */
function numberOf(kind: ReportKind, name: string): number | null {
  const [, year, part] = forms[kind].exec(name) ?? [];
  return year === undefined || part === undefined ? null : Number(year) * aYear[kind] + Number(part) - 1;
}

function numbered(kind: ReportKind, number: number): ReportPeriod {
  const [year, part] = [Math.floor(number / aYear[kind]), number % aYear[kind]];
  const months = 12 / aYear[kind];
  const day = (month: number, ofMonth: number): string =>
    new Date(Date.UTC(year, month, ofMonth)).toISOString().slice(0, 10);
  return {
    kind,
    name: kind === 'bulanan' ? day(part, 1).slice(0, 7) : `${year}-S${part + 1}`,
    from: day(part * months, 1),
    to: day((part + 1) * months, 0),
  };
}

/** Null for what is no period of this kind. */
export function reportPeriod(kind: ReportKind, name: string): ReportPeriod | null {
  const number = numberOf(kind, name);
  return number === null ? null : numbered(kind, number);
}

/** The period so many after this one; before it with a minus. */
export function periodLater({ kind, name }: ReportPeriod, count: number): ReportPeriod {
  const number = numberOf(kind, name);
  if (number === null) throw new RangeError(`${name} is no period of a report.`);
  return numbered(kind, number + count);
}

/** The period of this kind that a day lies in. */
export function periodWith(kind: ReportKind, day: string): ReportPeriod {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return numbered(kind, year * aYear[kind] + Math.floor(((month - 1) * aYear[kind]) / 12));
}

/** The last period that is over on a day. */
export const lastPeriodOver = (kind: ReportKind, today: string): ReportPeriod =>
  periodLater(periodWith(kind, today), -1);

/** `Januari 2026`, `Semester I 2026`. */
export function periodText({ kind, name, from }: ReportPeriod): string {
  if (kind === 'semester') return `Semester ${name.endsWith('1') ? 'I' : 'II'} ${name.slice(0, 4)}`;
  return new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(from));
}
