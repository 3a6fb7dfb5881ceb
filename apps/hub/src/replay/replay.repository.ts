import type { ComplaintEvent } from '#contract';
import type { ReceivedEvent } from '../complaint/ledger.repository.js';
import type { PublishedEntry } from './published-entry.js';

/** An entry as it was published, with the event as it was published: without identity, and without texts if secret. */
export interface MissingEntry extends PublishedEntry {
  publicEvent: ComplaintEvent;
}

/** An entry to record again, from the event that came in or, when that is no longer there, from what was published. */
export interface ReplayedEntry extends PublishedEntry, ReceivedEvent {}

/** What is put aside while the ledger takes again what it had published. */
export abstract class ReplayRepository {
  /** Runs `work` while no other instance runs any. */
  abstract alone<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Whether the database has the history that it had when the hub last worked on it; `new` when it never did. */
  abstract history(): Promise<'same' | 'another' | 'new'>;
  /** When the youngest event of the ledger was received; null in an empty ledger. */
  abstract youngest(): Promise<Date | null>;
  abstract clear(): Promise<void>;
  /** Puts aside those of the entries that the ledger lacks. */
  abstract keepMissing(entries: readonly MissingEntry[]): Promise<void>;
  /** Puts aside those of the events that a missing entry is about. */
  abstract keepEvents(events: readonly ReceivedEvent[]): Promise<void>;
  abstract oldestReceived(): Promise<Date | null>;
  /** The next entries to record, in the order of the ledger. */
  abstract next(limit: number): Promise<ReplayedEntry[]>;
  /** Those of the entries whose hash in the ledger is another one, or that are not there. */
  abstract differing(entries: readonly PublishedEntry[]): Promise<PublishedEntry[]>;
  abstract done(entries: readonly PublishedEntry[]): Promise<void>;
  /**
   * New positions begin behind all that were published, so that nobody who reads on from a position misses them; and
   * whatever waits to be delivered may have been delivered before.
   */
  abstract leaveRoom(): Promise<void>;
  abstract maybeSent(): Promise<void>;
  /** The hub works on this history from now on. */
  abstract noteHistory(): Promise<void>;
}
