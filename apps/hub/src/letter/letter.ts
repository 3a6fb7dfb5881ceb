/** What becomes of a letter: it left, its participant acknowledged it, or answered it. */
export const letterNewsKinds = ['sent', 'received', 'answered'] as const;
export type LetterNewsKind = (typeof letterNewsKinds)[number];

/** When a letter is sent again to whoever does not acknowledge it. Durations in milliseconds. */
export interface ResendPlan {
  readonly first: number;
  /** Between two times at most; the pause doubles with each. */
  readonly longest: number;
}

/** Milliseconds from one time to the next, after it was sent so often. */
export const pauseAfter = (sends: number, { first, longest }: ResendPlan): number =>
  Math.min(first * 2 ** Math.min(Math.max(sends - 1, 0), 30), longest);
