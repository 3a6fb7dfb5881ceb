/** What two people said of the same case, each as the index of a level. */
export type Pair = readonly [number, number];

export interface Agreement {
  /** Cases that both judged. */
  readonly cases: number;
  /** Of how many both said the same. */
  readonly same: number;
  /** The share of them, from 0 to 1; null without cases. */
  readonly share: number | null;
  /** Above what chance alone would bring: 1 at most, 0 for chance, less for worse than chance; null where it cannot be told. */
  readonly kappa: number | null;
}

/**
 * How far two people agree: the share of cases in which they said the same, and Cohen's kappa with quadratic weights,
 * which for two levels is Cohen's plain kappa. Where each of them gave all cases the same one level, nothing tells
 * agreement from chance, and kappa is null.
 */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const cases = pairs.length;
  const same = pairs.filter(([one, other]) => one === other).length;
  return { cases, same, share: cases === 0 ? null : same / cases, kappa: kappaOf(pairs) };
}

/** 1 less the squared distances that were seen over those that chance would bring with the same levels. */
function kappaOf(pairs: readonly Pair[]): number | null {
  const seen = pairs.reduce((sum, [one, other]) => sum + (one - other) ** 2, 0);
  const [ones, others] = [countsOf(pairs.map(([one]) => one)), countsOf(pairs.map(([, other]) => other))];
  let byChance = 0;
  for (const [one, count] of ones) {
    for (const [other, times] of others) byChance += count * times * (one - other) ** 2;
  }
  return byChance === 0 ? null : 1 - (seen * pairs.length) / byChance;
}

function countsOf(levels: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}
