import { ClockError } from './clock.errors.js';
import { isDay, type Day } from './day.js';
import { repeated, type FieldProblem } from './field-problem.js';

export const clockNames = ['national-verification', 'disposition', 'first-follow-up', 'completion', 'silence'] as const;
export type ClockName = (typeof clockNames)[number];

/** Working days: about two years. */
export const longestLimit = 500;

/** A limit in working days, for whom and from when. What it leaves open holds for all. */
export interface Limit {
  readonly clock: ClockName;
  readonly workingDays: number;
  readonly classification: string | null;
  readonly participant: string | null;
  /** First day on which a clock that starts then has this limit. */
  readonly from: Day;
}

export interface LimitQuestion {
  readonly clock: ClockName;
  readonly classification: string | null;
  readonly participant: string;
  /** The day on which the clock starts. */
  readonly on: Day;
}

/**
 * The limit that holds: one for this participant before one for all, then one for this classification before one for
 * all, then the youngest. A complaint that nobody classified has the limit of one that is not about officials' conduct.
 * @throws ClockError LIMIT_MISSING when none holds on that day
 */
export function limitFor(limits: readonly Limit[], question: LimitQuestion): Limit {
  const classification = question.classification ?? 'pengaduan-tidak-berkadar-pengawasan';
  const [limit] = limits
    .filter(
      (one) =>
        one.clock === question.clock &&
        one.from <= question.on &&
        (one.participant === null || one.participant === question.participant) &&
        (one.classification === null || one.classification === classification),
    )
    .sort((one, other) => rank(other) - rank(one) || (one.from < other.from ? 1 : -1));
  if (limit) return limit;
  throw new ClockError('LIMIT_MISSING', `No limit of the clock ${question.clock} holds on ${question.on}.`);
}

const rank = ({ participant, classification }: Limit): number =>
  (participant === null ? 0 : 2) + (classification === null ? 0 : 1);

/** Limits that somebody sent, with whom and what they may be for. */
export interface LimitsToCheck {
  readonly limits: readonly Limit[];
  readonly participants: readonly string[];
  readonly classifications: readonly string[];
}

/** What is wrong with limits. Every clock needs one for everybody, whatever the classification. */
export function limitProblems({ limits, participants, classifications }: LimitsToCheck): FieldProblem[] {
  const own = limits.flatMap((limit, index) => {
    const wrong = (field: keyof Limit, reason: string): FieldProblem => ({ field: `limits.${index}.${field}`, reason });
    const { workingDays, from, participant, classification } = limit;
    return [
      Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= longestLimit
        ? null
        : wrong('workingDays', `must be a whole number of working days from 1 to ${longestLimit}`),
      isDay(from) ? null : wrong('from', 'must be a day such as 2026-01-31'),
      participant === null || participants.includes(participant)
        ? null
        : wrong('participant', `"${participant}" takes no part in this federation`),
      classification === null || classifications.includes(classification)
        ? null
        : wrong('classification', `must be one of ${classifications.join(', ')}`),
    ].filter((problem) => problem !== null);
  });
  const twice = repeated(limits, ({ clock, participant, classification, from }) =>
    [clock, participant, classification, from].join(' '),
  ).map((index) => ({
    field: `limits.${index}`,
    reason: 'is there twice: same clock, for the same, from the same day',
  }));
  const missing = clockNames.flatMap((clock) => {
    const general = limits.filter((limit) => limit.clock === clock && limit.participant === null);
    const left = classifications.filter(
      (one) => !general.some(({ classification }) => classification === null || classification === one),
    );
    return left.length === 0
      ? []
      : [{ field: 'limits', reason: `has no limit of the clock ${clock} for every participant: ${left.join(', ')}` }];
  });
  return [...own, ...twice, ...missing];
}
