import type { StoredEntry } from '../../complaint/ledger.repository.js';
import type { Circuit } from '../lane/lane.js';
import type { Lease } from '../lane/lease.js';

/** An entry that a destination has not taken yet. */
export interface PendingEntry {
  entry: StoredEntry;
  /** Failures of the entry itself so far. */
  attempts: number;
  /** Whether a call for it may have been taken although it is not known. */
  maybeSent: boolean;
}

/** How an entry waits from now on. */
export interface Waiting {
  position: number;
  complaintId: string;
  state: 'retrying' | 'given-up';
  attempts: number;
  maybeSent: boolean;
  /** Milliseconds until the next attempt. */
  pause: number;
  /** Null when nothing new is known. */
  error: string | null;
}

/** What a round of calls came to. */
export interface RoundResult {
  /** Position up to which everything is delivered or pending from now on; null when the round did not move it. */
  cursor: number | null;
  /** Positions that no longer wait. */
  delivered: readonly number[];
  waiting: readonly Waiting[];
  circuit: Circuit;
}

/** Entries that wait, destination by destination. An older entry of a complaint is always before a younger one. */
export abstract class PendingRepository {
  /** Those of the complaints with an entry waiting, given up or not. */
  abstract waitingComplaints(destination: string, complaintIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** The waiting entries of complaints whose first one is due, in the order of their positions. */
  abstract due(destination: string, complaints: number): Promise<PendingEntry[]>;
  /** Calls for these entries are about to be made. */
  abstract announceSending(lease: Lease, positions: readonly number[]): Promise<void>;
  /** @throws LeaseLost when another holder has the lane by now: nothing is written */
  abstract finish(lease: Lease, result: RoundResult): Promise<void>;
  /** Brings what a destination was told of a complaint once more, as what may have been taken. False for no lane. */
  abstract tellAgain(destination: string, recipient: string, complaintId: string): Promise<boolean>;
  /** Tries an entry again that was given up, or at once. False when there is none. */
  abstract retry(destination: string, position: number): Promise<boolean>;
}
