import type { KeptCase } from './kept-case.js';
import type { NewRubric } from './new-rubric.js';
import type { Scores } from './rubric.js';

/** A participant's complaints of a period, when a round was opened. */
export interface DrawnStratum {
  readonly participant: string;
  readonly complaints: number;
  readonly secret: number;
  readonly unanswered: number;
  /** Those that could be drawn. */
  readonly ids: readonly string[];
}

export interface NewRound {
  readonly from: string;
  readonly to: string;
  readonly dateBasis: string;
  readonly seed: string;
  readonly total: number;
  readonly minimum: number;
  readonly rubricVersion: number;
  readonly populationSha256: string;
  readonly strata: readonly DrawnStratum[];
  /** In the order of their numbers, which begin at 1. */
  readonly cases: readonly { readonly id: string; readonly participant: string }[];
  readonly by: string;
}

export interface CaseOfRound {
  readonly round: number;
  readonly number: number;
}

export interface NewJudgement extends CaseOfRound {
  readonly reviewer: string;
  readonly reviewerName: string;
  readonly scores: Scores;
  readonly note: string | null;
}

export interface NewSettlement extends CaseOfRound {
  readonly scores: Scores;
  readonly reason: string;
  readonly by: string;
}

/**
 * Rounds and what is said in them. Nothing is taken back: another judgement of the same person is a further version.
 * Each check sees what is kept while nobody else can change it, and refuses by throwing.
 */
export abstract class ReviewRepository {
  /** @returns the version it was given */
  abstract addRubric(rubric: NewRubric, by: string): Promise<number>;
  /** @returns the number of the round */
  abstract open(round: NewRound): Promise<number>;
  abstract judge(judgement: NewJudgement, check: (kept: KeptCase) => void): Promise<void>;
  abstract settle(settlement: NewSettlement, check: (kept: KeptCase) => void): Promise<void>;
  /** Also keeps which cases have lapsed by now. */
  abstract close(round: number, by: string, check: (kept: readonly KeptCase[]) => void): Promise<void>;
}
