import type { IndicatorName, RankedParticipant } from '../../api/types';

type ScorePart = RankedParticipant['parts'][number];

/** What an indicator gives to a score, in points of the score. */
export interface Contribution {
  indicator: IndicatorName;
  value: number | null;
  /** Null where the indicator has no value: its weight is left out, and the others weigh more. */
  given: number | null;
  /** What it could give at most. */
  most: number | null;
}

/** The parts of a score as they add up to it. */
export function contributionsOf(parts: readonly ScorePart[]): Contribution[] {
  const whole = parts.reduce((sum, { weight, points }) => (points === null ? sum : sum + weight), 0);
  return parts.map(({ indicator, weight, value, points }) => {
    const isLeftOut = points === null || whole === 0;
    return {
      indicator,
      value,
      given: isLeftOut ? null : (100 * weight * points) / whole,
      most: isLeftOut ? null : (100 * weight) / whole,
    };
  });
}

/** How the contribution of an indicator changed from one score to another. */
export interface Shift {
  indicator: IndicatorName;
  before: Contribution | undefined;
  after: Contribution | undefined;
  /** In points of the score; what was left out gave nothing. All of them add up to the change of the score. */
  change: number;
}

/** What moved a score, the most first; equal ones in the order of the formula. */
export function shiftsOf(before: readonly ScorePart[], after: readonly ScorePart[]): Shift[] {
  const [earlier, later] = [contributionsOf(before), contributionsOf(after)];
  const names = new Set([...later, ...earlier].map(({ indicator }) => indicator));
  return [...names]
    .map((indicator) => {
      const [first, second] = [earlier, later].map((all) => all.find((one) => one.indicator === indicator));
      return { indicator, before: first, after: second, change: (second?.given ?? 0) - (first?.given ?? 0) };
    })
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}
