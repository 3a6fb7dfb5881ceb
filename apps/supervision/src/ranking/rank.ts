import { indicatorDefinitions, type Indicator, type IndicatorName } from '../monev/indicators.js';
import type { Formula, Weight } from './formula.js';

/** What one indicator gives to a score. */
export interface ScorePart {
  readonly indicator: IndicatorName;
  readonly weight: number;
  readonly value: number | null;
  /** From 0 to 1; null where the indicator has no value. */
  readonly points: number | null;
}

export interface Score {
  /** From 0 to 100; null when no indicator has a value. */
  readonly value: number | null;
  readonly parts: readonly ScorePart[];
}

export type Unranked = 'too-few-complaints' | 'no-indicator-known';

export interface Contender {
  readonly participant: string;
  readonly received: number;
  readonly indicators: readonly Indicator[];
}

export interface Placed<One extends Contender> {
  readonly contender: One;
  readonly score: Score;
  /** Equal scores share a rank, and the next one is left out; null for whoever has none. */
  readonly rank: number | null;
  readonly unranked: Unranked | null;
}

/** Scores closer than this are the same: the same counts in another order add up to it. */
const same = 1e-9;

/** Points of each indicator times its weight, out of the weights of those that have a value, times 100. */
export function scoreOf(indicators: readonly Indicator[], { weights }: Pick<Formula, 'weights'>): Score {
  const parts = weights.map((weight) => partOf(weight, indicators));
  const told = parts.filter((part): part is ScorePart & { points: number } => part.points !== null);
  const whole = told.reduce((sum, { weight }) => sum + weight, 0);
  const reached = told.reduce((sum, { weight, points }) => sum + weight * points, 0);
  return { value: whole === 0 ? null : (100 * reached) / whole, parts };
}

/** The best first; those without a rank last, in the order of their codes. */
export function rank<One extends Contender>(contenders: readonly One[], formula: Formula): Placed<One>[] {
  const scored = contenders.map((contender) => {
    const score = scoreOf(contender.indicators, formula);
    return { contender, score, unranked: whyUnranked(contender, score, formula) };
  });
  const byCode = (one: { contender: One }, other: { contender: One }): number =>
    one.contender.participant < other.contender.participant ? -1 : 1;
  const ranked = scored
    .filter(({ unranked }) => unranked === null)
    .sort((one, other) => {
      const apart = (other.score.value ?? 0) - (one.score.value ?? 0);
      return Math.abs(apart) > same ? apart : byCode(one, other);
    });
  const placed: Placed<One>[] = [];
  for (const [index, one] of ranked.entries()) {
    const before = placed.at(-1);
    const tied = before !== undefined && Math.abs((before.score.value ?? 0) - (one.score.value ?? 0)) <= same;
    placed.push({ ...one, rank: tied ? before.rank : index + 1 });
  }
  const others = scored.filter(({ unranked }) => unranked !== null).sort(byCode);
  return [...placed, ...others.map((one) => ({ ...one, rank: null }))];
}

function whyUnranked({ received }: Contender, { value }: Score, { minimumComplaints }: Formula): Unranked | null {
  if (received < minimumComplaints) return 'too-few-complaints';
  return value === null ? 'no-indicator-known' : null;
}

function partOf({ indicator, weight, worst }: Weight, indicators: readonly Indicator[]): ScorePart {
  const value = indicators.find((one) => one.indicator === indicator)?.value ?? null;
  return { indicator, weight, value, points: value === null ? null : pointsOf(indicator, value, worst) };
}

/** Where a value lies between the worst, 0, and the best, 1. */
function pointsOf(indicator: IndicatorName, value: number, worst: number | undefined): number {
  const { unit, better } = indicatorDefinitions[indicator];
  const fraction = Math.min(1, Math.max(0, fractionOf(unit === 'points' ? indicator : unit, value, worst)));
  return better === 'lower' ? 1 - fraction : fraction;
}

function fractionOf(scale: string, value: number, worst: number | undefined): number {
  switch (scale) {
    case 'days':
      return worst === undefined ? 1 : value / worst;
    case 'rating':
      return (value - 1) / 4;
    case 'satisfaction':
      return value / 100;
    default:
      return value;
  }
}
