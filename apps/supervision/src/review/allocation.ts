/** A group of cases that is sampled by itself. */
export interface Stratum {
  readonly participant: string;
  /** Cases that could be drawn. */
  readonly size: number;
}

export interface SampleSize {
  /** How many cases are to be read in all. */
  readonly total: number;
  /** How many of every participant at least; all of whoever has fewer. */
  readonly minimum: number;
}

/**
 * How many cases of each stratum are read: the minimum, or all where there are fewer, and beyond it in proportion to
 * size, by largest remainder; of equal remainders the smaller code first. Where minimums come to more than the total,
 * they stand, and more is read than was asked for.
 */
export function allocate(strata: readonly Stratum[], { total, minimum }: SampleSize): ReadonlyMap<string, number> {
  const least = ({ size }: Stratum): number => Math.min(size, minimum);
  let shared = [...strata];
  // Whoever would get less than the minimum gets it; the others share what is left, which lowers the share of all.
  for (;;) {
    const ratio = ratioOf(strata, shared, { total, least });
    const below = shared.filter((stratum) => stratum.size * ratio < least(stratum));
    if (below.length === 0) return rounded(strata, shared, { ratio, least });
    shared = shared.filter((stratum) => !below.includes(stratum));
  }
}

type Least = (stratum: Stratum) => number;

const sizeOf = (strata: readonly Stratum[]): number => strata.reduce((sum, { size }) => sum + size, 0);

/** Which part of the shared strata is read, from 0 to 1. */
function ratioOf(
  strata: readonly Stratum[],
  shared: readonly Stratum[],
  { total, least }: { readonly total: number; readonly least: Least },
): number {
  const given = strata.filter((one) => !shared.includes(one)).reduce((sum, one) => sum + least(one), 0);
  const whole = sizeOf(shared);
  return whole === 0 ? 0 : Math.min(1, Math.max(0, total - given) / whole);
}

function rounded(
  strata: readonly Stratum[],
  shared: readonly Stratum[],
  { ratio, least }: { readonly ratio: number; readonly least: Least },
): Map<string, number> {
  const counts = new Map(strata.map((stratum) => [stratum.participant, least(stratum)]));
  const parts = shared.map(({ participant, size }) => {
    const whole = Math.floor(size * ratio + rounding);
    return { participant, whole, rest: size * ratio - whole };
  });
  const left = Math.round(sizeOf(shared) * ratio) - parts.reduce((sum, { whole }) => sum + whole, 0);
  const first = parts.toSorted((one, other) => other.rest - one.rest || (one.participant < other.participant ? -1 : 1));
  for (const [index, { participant, whole }] of first.entries()) {
    counts.set(participant, whole + (index < left ? 1 : 0));
  }
  return counts;
}

/** A product such as 10 × 0.3 can lie just below the whole number it is. */
const rounding = 1e-9;
