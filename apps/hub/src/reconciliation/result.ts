import type { Difference } from './difference.js';
import type { KnownOutcome, Remedy } from './healing.js';
import type { RangeSum } from './holding.js';

/** What became of a difference. */
export interface TreatedDifference extends Omit<Difference, 'trackingId'> {
  /** Why the hub has not what the participant said; null when it does not know. */
  outcome: KnownOutcome | null;
  remedies: readonly Remedy[];
  /** Whether the two held the same when they were looked at again. */
  healed: boolean;
  /** Why nothing was done; null when something was. */
  reason: string | null;
}

/** `complete`: nothing differed. */
export const resultStates = ['complete', 'differences', 'unanswered'] as const;
export type ResultState = (typeof resultStates)[number];

export const runStates = ['waiting', 'running', 'finished', 'stopped'] as const;
export type RunState = (typeof runStates)[number];

/** Where the comparison with one participant is, before it comes to a result. */
export const steps = ['waiting', 'looking', 'settling', 'healing'] as const;
export type Step = (typeof steps)[number];

/** What the comparison with one participant came to. */
export interface ParticipantResult {
  state: ResultState;
  /** How it was asked: by requests of the contract, or its workbook was read. */
  by: 'digest' | 'workbook';
  /** Complaints compared. */
  compared: number;
  /** Requests that it took. */
  requests: number;
  /** Differences in all; `listed` may have fewer. */
  differences: number;
  healed: number;
  /** Complaints that kept changing while they were looked at. */
  inMotion: number;
  listed: readonly TreatedDifference[];
  here: RangeSum | null;
  there: RangeSum | null;
}

export const unanswered: ParticipantResult = {
  state: 'unanswered',
  by: 'digest',
  compared: 0,
  requests: 0,
  differences: 0,
  healed: 0,
  inMotion: 0,
  listed: [],
  here: null,
  there: null,
};

/** Nothing differs only where nothing was found, and nothing kept changing. */
export const stateOf = (differences: number, inMotion: number): ResultState =>
  differences + inMotion === 0 ? 'complete' : 'differences';
