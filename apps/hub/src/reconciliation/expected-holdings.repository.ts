import type { RangeSum } from './holding.js';

/** What a participant should hold of a complaint, in short. */
export interface HeldKey {
  id: string;
  /** Of the last entry that the participant was told; null when versions say nothing. */
  version: number | null;
  /** Of the last entry that it was told or that is its own. */
  known: number;
  said: number | null;
  digest: string;
}

/**
 * What every participant should hold, by the ledger. It follows the ledger only when it is told to, so that it costs
 * whoever records events nothing.
 */
export abstract class ExpectedHoldings {
  /** Takes in some more of the ledger; true when there is more. Safe to repeat, also after a crash. */
  abstract follow(): Promise<boolean>;
  /** Forgets everything: the next to follow begins at the start of the ledger. */
  abstract forget(): Promise<void>;
  /** Takes what a participant holds, and need not hold, into what it should hold from now on. */
  abstract adopt(participant: string, keys: readonly HeldKey[]): Promise<void>;
  abstract sums(participant: string, prefixes: readonly string[]): Promise<RangeSum[]>;
  abstract keysIn(participant: string, prefixes: readonly string[]): Promise<HeldKey[]>;
  abstract keysOf(participant: string, complaintIds: readonly string[]): Promise<HeldKey[]>;
}
