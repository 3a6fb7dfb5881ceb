import type { Lease } from './lease.js';

/** A way out, with a state of its own. One instance of the hub works it at a time. */
export interface Lane {
  /** `kafka`, `national` or `webhook:<code>`. */
  readonly destination: string;
  /** As a new holder finds it; null when the lane has none. */
  readonly circuit: Circuit;
  /** The rounds to repeat, side by side, for as long as the lease is held. */
  begin(lane: TakenLane): readonly Round[];
}

export type Circuit = 'closed' | 'open' | 'half-open' | null;

/** A lane as its new holder found it. */
export interface TakenLane {
  lease: Lease;
  /** Position in the ledger up to which everything is delivered or pending. */
  cursor: number;
  /** Position up to which calls of an earlier holder may have been made. */
  sendingTo: number;
}

/**
 * Does a piece of a lane's work, and says how many milliseconds to pause.
 * @param stop when it aborts, nothing new is begun
 */
export type Round = (stop: AbortSignal) => Promise<Pause>;

export interface Pause {
  milliseconds: number;
  /** Whether a new ledger entry ends the pause. */
  untilNews: boolean;
}

export const goOn: Pause = { milliseconds: 0, untilNews: false };
