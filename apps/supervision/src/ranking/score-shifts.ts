import type { IndicatorName } from '../monev/indicators.js';
import type { ScorePart } from './rank.js';

/** What an indicator gave to two scores. */
export interface ScoreShift {
  readonly indicator: IndicatorName;
  readonly before: Contribution | null;
  readonly after: Contribution | null;
  /** In points of the score; what was left out gave nothing. All of them add up to the change of the score. */
  readonly change: number;
}

interface Contribution {
  readonly value: number | null;
  /** In points of the score; null where the indicator has no value: its weight is left out, and the others weigh more. */
  readonly given: number | null;
}

/** What moved a score, the most first; equal ones in the order of the formula. */
export function scoreShifts(before: readonly ScorePart[], after: readonly ScorePart[]): ScoreShift[] {
  const [earlier, later] = [contributions(before), contributions(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .map((indicator) => {
      const [first, second] = [earlier.get(indicator) ?? null, later.get(indicator) ?? null];
      return { indicator, before: first, after: second, change: (second?.given ?? 0) - (first?.given ?? 0) };
    })
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}

function contributions(parts: readonly ScorePart[]): ReadonlyMap<IndicatorName, Contribution> {
  const whole = parts.reduce((sum, { weight, points }) => (points === null ? sum : sum + weight), 0);
  return new Map(
    parts.map(({ indicator, weight, value, points }) => [
      indicator,
      { value, given: points === null || whole === 0 ? null : (100 * weight * points) / whole },
    ]),
  );
}
