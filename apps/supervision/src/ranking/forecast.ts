import { indicatorsOf, type Circumstances } from '../monev/indicators.js';
import type { CaseStatus } from '../case-timeline/case-status.js';
import type { Sums } from '../monev/sums.js';
import type { Formula } from './formula.js';
import { scoreOf } from './rank.js';

/** An open case as far as a score can move by it. */
export interface OpenCase {
  readonly id: string;
  readonly status: CaseStatus;
  readonly answered: boolean;
  /** Days from receipt to today; null when nobody knows when it was received. */
  readonly daysOpen: number | null;
  /** Its last day in time; null when no clock runs. */
  readonly dueDay: string | null;
}

export interface CaseEffect {
  readonly case: OpenCase;
  /** What the score changes by if the case is answered and closed today. */
  readonly ifClosed: number;
  /** What it changes by if the case is left until the period ends: by then it may be overdue. */
  readonly ifLeft: number;
}

export interface Forecast {
  readonly today: number | null;
  /** If every open case were answered and closed today. */
  readonly best: number | null;
  /** If every open case were left until the period ends. */
  readonly worst: number | null;
  /** Those by which the score can move most, most first. */
  readonly cases: readonly CaseEffect[];
}

interface Standing {
  readonly sums: Sums;
  readonly circumstances: Circumstances;
  readonly formula: Formula;
  readonly asOf: string;
  /** The last day of the period; null when it has no end. */
  readonly until: string | null;
}

/** How a score stands, and which `most` cases move it most until the period ends. */
export function forecastOf(standing: Standing, open: readonly OpenCase[], most: number): Forecast {
  const { sums, circumstances, formula, asOf, until } = standing;
  const score = (of: Sums): number | null => scoreOf(indicatorsOf(of, circumstances), formula).value;
  const today = score(sums);
  const apart = (after: number | null): number => (after ?? 0) - (today ?? 0);
  const effects = open.map((one) => ({
    case: one,
    ifClosed: apart(score(closed(sums, one, asOf))),
    ifLeft: apart(score(left(sums, one, { asOf, until }))),
  }));
  // The same swing of two cases can differ in the last digits of its divisions.
  const swing = ({ ifClosed, ifLeft }: CaseEffect): number => Math.round(Math.abs(ifClosed - ifLeft) * 1e9);
  return {
    today,
    best: score(open.reduce((all, one) => closed(all, one, asOf), sums)),
    worst: score(open.reduce((all, one) => left(all, one, { asOf, until }), sums)),
    cases: effects
      .sort((one, other) => swing(other) - swing(one) || (one.case.id < other.case.id ? -1 : 1))
      .slice(0, most),
  };
}

function closed(sums: Sums, one: OpenCase, asOf: string): Sums {
  const answered = one.answered || one.daysOpen === null ? sums : answeredToday(sums, one.daysOpen);
  const late = isOverdue(one, asOf);
  return {
    ...answered,
    statuses: {
      ...sums.statuses,
      [one.status]: sums.statuses[one.status] - 1,
      selesai: sums.statuses.selesai + 1,
    },
    timed: sums.timed + (one.dueDay === null ? 0 : 1),
    onTime: sums.onTime + (one.dueDay === null || late ? 0 : 1),
    overdue: sums.overdue - (late ? 1 : 0),
  };
}

function answeredToday(sums: Sums, days: number): Sums {
  const waits = new Map(sums.waitsSinceReceipt);
  waits.set(days, (waits.get(days) ?? 0) + 1);
  return {
    ...sums,
    answeredSinceReceipt: sums.answeredSinceReceipt + 1,
    secondsSinceReceipt: sums.secondsSinceReceipt + days * 86_400,
    waitsSinceReceipt: waits,
  };
}

/** A case whose last day in time lies after the period does not become overdue in it. */
function left(sums: Sums, one: OpenCase, { asOf, until }: Pick<Standing, 'asOf' | 'until'>): Sums {
  const fallsDue = one.dueDay !== null && !isOverdue(one, asOf) && (until === null || one.dueDay <= until);
  return fallsDue ? { ...sums, overdue: sums.overdue + 1 } : sums;
}

const isOverdue = ({ dueDay }: OpenCase, asOf: string): boolean => dueDay !== null && dueDay < asOf;
