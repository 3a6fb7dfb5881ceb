/** ln Γ(value) of a positive number, to about thirteen digits. */
export function logGamma(value: number): number {
  // Stirling's series is exact enough from here on; below, Γ(z) = Γ(z + 1) ÷ z leads there.
  let [shifted, product] = [value, 1];
  for (; shifted < 15; shifted += 1) product *= shifted;
  const square = shifted ** 2;
  const series = (1 / 12 - (1 / 360 - (1 / 1_260 - 1 / (1_680 * square)) / square) / square) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}

const logBeta = (alpha: number, beta: number): number => logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);

/** How many of `trials` fall on one side, when the share of that side is itself drawn from Beta(alpha, beta). */
export interface BetaBinomial {
  readonly trials: number;
  readonly alpha: number;
  readonly beta: number;
}

/** Terms this much smaller than the sum so far change no digit of it. */
const negligible = 1e-18;

/** The chance that at least `count` of the trials fall on the side of alpha, from 0 to 1. */
export function upperTail(count: number, distribution: BetaBinomial): number {
  if (count <= 0) return 1;
  if (count > distribution.trials) return 0;
  return isBelowMean(count, distribution)
    ? 1 - sumOutward(distribution.trials - count + 1, mirrored(distribution))
    : sumOutward(count, distribution);
}

/** The shorter side of the two is summed, so that nothing small is the difference of two things large. */
const isBelowMean = (count: number, { trials, alpha, beta }: BetaBinomial): boolean =>
  count <= (trials * alpha) / (alpha + beta);

/** At most `count - 1` on one side is at least `trials - count + 1` on the other. */
const mirrored = ({ trials, alpha, beta }: BetaBinomial): BetaBinomial => ({ trials, alpha: beta, beta: alpha });

/** Sum of the chances of exactly `count` and of everything above: each follows from the one before it. */
function sumOutward(count: number, { trials, alpha, beta }: BetaBinomial): number {
  const logChoices = logGamma(trials + 1) - logGamma(count + 1) - logGamma(trials - count + 1);
  let term = Math.exp(logChoices + logBeta(alpha + count, beta + trials - count) - logBeta(alpha, beta));
  let sum = 0;
  for (let above = count; above <= trials && term > sum * negligible; above += 1) {
    sum += term;
    term *= ((trials - above) / (above + 1)) * ((alpha + above) / (beta + trials - above - 1));
  }
  return Math.min(1, sum);
}
