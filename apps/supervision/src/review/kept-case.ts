import {
  readingState,
  type Judgement,
  type Measure,
  type ReadCase,
  type ReadingState,
  type Settlement,
} from './reading.js';
import type { Scores } from './rubric.js';

/** What somebody said of a case at some time. */
export interface JudgementVersion {
  readonly scores: Scores;
  readonly note: string | null;
  readonly at: string;
}

/** A person's judgement with all that it was before. */
export interface KeptJudgement extends Judgement {
  readonly reviewerName: string;
  /** The last is what holds. */
  readonly versions: readonly JudgementVersion[];
}

export interface KeptSettlement extends Settlement {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A sampled case with everything that was said of it. */
export interface KeptCase extends ReadCase {
  readonly number: number;
  readonly complaintId: string;
  readonly participant: string;
  /** Up to which entry of the complaint it is judged: later ones are not shown. */
  readonly complaintVersion: number;
  readonly judgements: readonly KeptJudgement[];
  readonly settlement: KeptSettlement | null;
}

/** Whether somebody's judgement is one of a case. */
export const hasRead = ({ judgements }: Pick<KeptCase, 'judgements'>, reviewer: string): boolean =>
  judgements.some((judgement) => judgement.reviewer === reviewer);

/** How many cases are in each state; `once` are those of the unread that one has read. */
export interface Progress {
  readonly cases: number;
  readonly once: number;
  readonly states: Readonly<Record<ReadingState, number>>;
  /** How many cases each has read, the most first. */
  readonly reviewers: readonly { readonly name: string; readonly cases: number }[];
}

export function progressOf(kept: readonly KeptCase[], measure: Measure): Progress {
  const states = { unread: 0, disputed: 0, agreed: 0, third: 0, settled: 0, lapsed: 0 };
  const reviewers = new Map<string, { name: string; cases: number }>();
  for (const one of kept) {
    states[readingState(one, measure)] += 1;
    for (const { reviewer, reviewerName } of one.judgements) {
      reviewers.set(reviewer, { name: reviewerName, cases: (reviewers.get(reviewer)?.cases ?? 0) + 1 });
    }
  }
  return {
    cases: kept.length,
    once: kept.filter((one) => !one.lapsed && one.judgements.length === 1).length,
    states,
    reviewers: [...reviewers.values()].toSorted(
      (one, other) => other.cases - one.cases || (one.name < other.name ? -1 : 1),
    ),
  };
}
