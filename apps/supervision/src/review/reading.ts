import { scoreOf, shareOf, weightedScore, type Criterion, type Scores } from './rubric.js';

/** What one reviewer says of a case, as it stands now. */
export interface Judgement {
  readonly reviewer: string;
  readonly scores: Scores;
}

/** What one of the two readers wrote down after both had spoken about it. */
export interface Settlement {
  readonly scores: Scores;
}

/** All that was said of a sampled case: judgements in the order in which they first came. */
export interface ReadCase {
  /** It became secret, or is no more: nobody is to read it, and it counts for nothing. */
  readonly lapsed: boolean;
  readonly judgements: readonly Judgement[];
  readonly settlement: Settlement | null;
}

export interface Measure {
  readonly criteria: readonly Criterion[];
  readonly disagreement: number;
}

/**
 * `unread`: nobody or one has read it. `disputed`: two have, and they lie too far apart. `agreed`: two have and are near
 * each other. `third`: a third reading decided. `settled`: one of the two readers wrote down what they came to.
 */
export const readingStates = ['unread', 'disputed', 'agreed', 'third', 'settled', 'lapsed'] as const;
export type ReadingState = (typeof readingStates)[number];

/** A difference such as 0.7 less 0.45 lies just beside the 0.25 that it is. */
const rounding = 1e-9;

const areApart = (one: Judgement, other: Judgement, { criteria, disagreement }: Measure): boolean =>
  Math.abs(scoreOf(criteria, one.scores) - scoreOf(criteria, other.scores)) > disagreement + rounding;

export function readingState({ lapsed, judgements, settlement }: ReadCase, measure: Measure): ReadingState {
  const [one, other, third] = judgements;
  if (lapsed) return 'lapsed';
  if (one === undefined || other === undefined) return 'unread';
  if (settlement !== null) return 'settled';
  if (third !== undefined) return 'third';
  return areApart(one, other, measure) ? 'disputed' : 'agreed';
}

/** Whether a round can be closed as far as this case is concerned. */
export const isDone = (state: ReadingState): boolean => state !== 'unread' && state !== 'disputed';

/** What a case was found to be worth. */
export interface Outcome {
  /** By code of the criterion, from 0 to 1. */
  readonly shares: Readonly<Record<string, number>>;
  readonly score: number;
}

/** The mean of two, the middle one of three, or what was settled; null while that is open. */
export function outcomeOf(read: ReadCase, measure: Measure): Outcome | null {
  const state = readingState(read, measure);
  if (state === 'lapsed' || !isDone(state)) return null;
  const scores =
    read.settlement === null ? read.judgements.map((judgement) => judgement.scores) : [read.settlement.scores];
  const shares = Object.fromEntries(
    measure.criteria.map((criterion) => [criterion.code, middle(scores.map((one) => shareOf(criterion, one)))]),
  );
  return { shares, score: weightedScore(measure.criteria, ({ code }) => shares[code] ?? 0) };
}

/** The median. Of two it is their mean. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** Whether somebody may read a case now: nobody twice, two of every case, a third of a disputed one. */
export function mayRead(read: ReadCase, reviewer: string, measure: Measure): boolean {
  if (read.judgements.some((judgement) => judgement.reviewer === reviewer)) return false;
  const state = readingState(read, measure);
  return state === 'unread' || state === 'disputed';
}
