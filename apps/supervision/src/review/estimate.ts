import { wilsonInterval, type Interval } from '../monev/wilson.js';

/** What was found of a stratum. Scores are from 0 to 1. */
export interface StratumScores {
  readonly participant: string;
  /** Cases it was drawn from. */
  readonly size: number;
  readonly scores: readonly number[];
}

export interface Estimate {
  /** From 0 to 1. */
  readonly mean: number;
  /** Where the mean of all cases lies with 95 % confidence; the mean itself where all of them were read. */
  readonly interval: Interval;
}

const meanOf = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0) / scores.length;

/**
 * The mean of a stratum, out of a sample of it. Scores between 0 and 1 vary at most as a share of the same mean does, so
 * Wilson's interval for that share holds them: it is rather too wide than too narrow, and does not shrink to nothing
 * when a few cases happen to be alike. Reading `read` of `size` cases tells as much as `read · (size - 1) ÷ (size - read)`
 * out of a population without end.
 * @returns null when nothing was read
 */
export function estimateOf({ size, scores }: Omit<StratumScores, 'participant'>): Estimate | null {
  const read = scores.length;
  if (read === 0) return null;
  const mean = meanOf(scores);
  if (read >= size) return { mean, interval: { low: mean, high: mean } };
  const worth = (read * (size - 1)) / (size - read);
  const interval = wilsonInterval(mean * worth, worth) ?? { low: 0, high: 1 };
  return { mean, interval: { low: Math.min(interval.low, mean), high: Math.max(interval.high, mean) } };
}

export interface WeightedEstimate extends Estimate {
  /** Cases of the strata it speaks of: those of which something was read. */
  readonly size: number;
}

/**
 * The mean over several strata, each weighing as much as it has cases. The distances to the ends of their intervals
 * combine as errors of independent samples do, by their squares (Zou and Donner's MOVER).
 * @returns null when nothing was read
 */
export function weightedEstimate(strata: readonly StratumScores[]): WeightedEstimate | null {
  const known = strata.flatMap((stratum) => {
    const estimate = estimateOf(stratum);
    return estimate === null ? [] : [{ size: stratum.size, ...estimate }];
  });
  const size = known.reduce((sum, one) => sum + one.size, 0);
  if (size === 0) return null;
  const mean = known.reduce((sum, one) => sum + one.mean * one.size, 0) / size;
  const reach = (distance: (one: Estimate) => number): number =>
    Math.sqrt(known.reduce((sum, one) => sum + ((one.size / size) * distance(one)) ** 2, 0));
  const low = mean - reach((one) => one.mean - one.interval.low);
  const high = mean + reach((one) => one.interval.high - one.mean);
  return { size, mean, interval: { low: Math.max(0, low), high: Math.min(1, high) } };
}
