import type { CaseEntry } from './case-entry.js';
import type { ComplaintCase } from './complaint-case.js';
import type { FoldedBatch } from './fold-batch.js';

/** Consecutive records of one partition of the ledger, as one reading of it gives them. */
export interface LedgerBatch {
  readonly generation: number;
  readonly partition: number;
  /** Offset after the last record, as text because it can pass 2^53. */
  readonly nextOffset: string;
  readonly entries: readonly CaseEntry[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** A record of the ledger topic that is no ledger entry: kept with its place, so that nothing is lost in silence. */
export interface UnreadableRecord {
  readonly offset: string;
  readonly reason: string;
}

/** The tables as they are inside the transaction of one batch. */
export interface BatchStore {
  casesOf(ids: readonly string[]): Promise<ReadonlyMap<string, ComplaintCase>>;
  save(batch: LedgerBatch, folded: FoldedBatch): Promise<void>;
}

export abstract class ProjectionRepository {
  /** Which reading of the ledger the tables hold. */
  abstract generation(): Promise<number>;

  /**
   * Empties the tables and begins another reading if the database was restored from a backup since it was last
   * opened: the broker then thinks that records were read which the tables do not hold.
   */
  abstract open(): Promise<void>;

  /**
   * Runs `work` in one transaction that moves the position to the batch's end. Batches of one partition run one
   * after another, on whichever instance they are.
   * @throws StaleGeneration when a rebuild began another reading since
   */
  abstract inBatch(batch: LedgerBatch, work: (store: BatchStore) => Promise<void>): Promise<void>;

  /**
   * Empties the tables and begins the next reading of the ledger.
   * @param ends offset after the last record of each partition now, in the order of the partitions
   * @returns the generation of the new reading
   */
  abstract beginAgain(ends: readonly string[]): Promise<number>;
}
