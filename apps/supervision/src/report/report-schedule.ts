import type { FieldProblem } from '../clock/field-problem.js';
import { startOf, type Instant, type Zone } from '../clock/zone.js';
import {
  lastPeriodOver,
  periodLater,
  periodWith,
  reportKinds,
  reportPeriod,
  type ReportKind,
  type ReportPeriod,
} from './report-period.js';

/** When reports of a kind are made by themselves. */
export interface ReportRhythm {
  /** Day of the month that follows the period, 1 to 28: every month has it. */
  readonly day: number;
  /** What a clock in the province shows then, `08:00`. */
  readonly time: string;
  /** The first period that is made: what lies before was not asked for. */
  readonly since: string;
  /** Also one of each participant, beside that of the province. */
  readonly perParticipant: boolean;
}

/** Null for a kind that nobody wants by itself. */
export type ReportSchedule = Readonly<Record<ReportKind, ReportRhythm | null>>;

/** A report that is to be made. */
export interface ReportOrder {
  readonly kind: ReportKind;
  /** Name of the period. */
  readonly period: string;
  /** Null for the whole province. */
  readonly participant: string | null;
}

interface Present {
  readonly now: Instant;
  readonly zone: Zone;
  /** Codes of all participants that have reports of their own. */
  readonly participants: readonly string[];
}

/** No two schedules of the same report differ by it, and no two reports share it. */
export const reportKey = ({ kind, period, participant }: ReportOrder): string =>
  `${kind} ${period} ${participant ?? 'provinsi'}`;

/**
 * What the schedule wants that was not made yet, the oldest first; also what fell due while nothing ran. A changed
 * schedule neither leaves out nor repeats a period: it goes by which are made, not by when it last looked.
 * @param made keys of what the schedule has ordered before, whatever became of it
 */
export function dueReports(schedule: ReportSchedule, made: ReadonlySet<string>, present: Present): ReportOrder[] {
  return reportKinds
    .flatMap((kind) => dueOf(kind, schedule[kind], present))
    .filter((order) => !made.has(reportKey(order)));
}

function dueOf(kind: ReportKind, rhythm: ReportRhythm | null, { now, zone, participants }: Present): ReportOrder[] {
  const first = rhythm === null ? null : reportPeriod(kind, rhythm.since);
  if (rhythm === null || first === null) return [];
  const whose = [null, ...(rhythm.perParticipant ? participants : [])];
  const due: ReportOrder[] = [];
  for (let period = first; dueAt(period, rhythm, zone) <= now; period = periodLater(period, 1)) {
    due.push(...whose.map((participant) => ({ kind, period: period.name, participant })));
  }
  return due;
}

/** When a period's report is to be made. */
export function dueAt(period: ReportPeriod, { day, time }: Pick<ReportRhythm, 'day' | 'time'>, zone: Zone): Instant {
  const month = periodLater(period, 1).from.slice(0, 7);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return startOf(`${month}-${String(day).padStart(2, '0')}`, zone) + (hours * 60 + minutes) * 60_000;
}

/** When the next report of a kind falls due; null where none ever will. */
export function nextDue(
  kind: ReportKind,
  rhythm: ReportRhythm | null,
  { now, zone, today }: Pick<Present, 'now' | 'zone'> & { readonly today: string },
): { readonly period: string; readonly at: Instant } | null {
  if (rhythm === null) return null;
  const from = lastPeriodOver(kind, today).name;
  let period = reportPeriod(kind, rhythm.since > from ? rhythm.since : from);
  while (period !== null && dueAt(period, rhythm, zone) <= now) period = periodLater(period, 1);
  return period && { period: period.name, at: dueAt(period, rhythm, zone) };
}

/** So many periods back a schedule may begin: further back nobody waits for a report. */
const furthestBack: Readonly<Record<ReportKind, number>> = { bulanan: 24, semester: 4 };

/** Why a schedule cannot be used, each problem with the field to blame; none when it can. */
export const scheduleProblems = (schedule: Readonly<Record<string, unknown>>, today: string): FieldProblem[] =>
  reportKinds.flatMap((kind) => rhythmProblems(kind, schedule[kind], today));

function rhythmProblems(kind: ReportKind, rhythm: unknown, today: string): FieldProblem[] {
  if (rhythm === null || rhythm === undefined) return [];
  if (typeof rhythm !== 'object') return [{ field: kind, reason: 'is no schedule, nor null' }];
  const { day, time, since, perParticipant, ...others } = rhythm as Readonly<Record<string, unknown>>;
  const found: (FieldProblem | null)[] = [
    Number.isInteger(day) && Number(day) >= 1 && Number(day) <= 28
      ? null
      : { field: `${kind}.day`, reason: 'is no day from 1 to 28, which every month has' },
    typeof time === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)
      ? null
      : { field: `${kind}.time`, reason: 'is no time such as 08:00' },
    sinceProblem(kind, since, today),
    typeof perParticipant === 'boolean'
      ? null
      : { field: `${kind}.perParticipant`, reason: 'is neither true nor false' },
    ...Object.keys(others).map((field) => ({ field: `${kind}.${field}`, reason: 'is not known' })),
  ];
  return found.filter((one) => one !== null);
}

function sinceProblem(kind: ReportKind, since: unknown, today: string): FieldProblem | null {
  const field = `${kind}.since`;
  const period = typeof since === 'string' ? reportPeriod(kind, since) : null;
  const present = periodWith(kind, today);
  const earliest = periodLater(present, -furthestBack[kind]);
  if (period === null) return { field, reason: `is no period such as ${present.name}` };
  if (period.from < earliest.from) return { field, reason: `lies before ${earliest.name}` };
  return period.from > present.from ? { field, reason: `has not begun: the present one is ${present.name}` } : null;
}
