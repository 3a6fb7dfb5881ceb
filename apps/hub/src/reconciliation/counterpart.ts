import type { Participant } from '../participant/participant.js';
import type { Holding, RangeSum } from './holding.js';
import type { Asking } from './range-plan.js';

export interface AnsweredRange extends RangeSum {
  children?: readonly RangeSum[];
  /** Left out where there were too many. */
  complaints?: readonly Holding[];
}

export interface Answer {
  /** The participant's own events that it has not sent yet. */
  waiting: number;
  ranges: readonly AnsweredRange[];
}

/** What is asked of whom. */
export interface Question extends Asking {
  run: number;
  participant: Participant;
}

/** Asks a participant what it holds. */
export abstract class Counterpart {
  /** Null when it does not answer in time. The signal gives the question up. */
  abstract ask(question: Question, signal: AbortSignal): Promise<Answer | null>;
}
