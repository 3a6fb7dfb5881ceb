/** How many stretches before the one that is looked at say what is to be expected. */
export const stretchesBefore = 8;

export interface Silence {
  /** Complaints to be expected in a stretch, by those before it. */
  readonly expected: number;
  /** How probable a stretch without any is by chance, 0 to 1. */
  readonly chance: number;
}

/**
 * How surprising a stretch without a complaint is. Complaints are taken to come by chance at a steady rate (Poisson);
 * that the rate is only known from the stretches before makes a silence after few of them unsurprising (the predictive
 * distribution with Jeffreys' prior: a gamma mixture of Poisson distributions).
 * @param before complaints of all stretches before
 */
export function silenceAfter(before: number): Silence {
  return {
    expected: before / stretchesBefore,
    chance: (stretchesBefore / (stretchesBefore + 1)) ** (before + 0.5),
  };
}
