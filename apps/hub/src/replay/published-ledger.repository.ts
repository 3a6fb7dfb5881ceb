import type { RecordBatch } from '#messaging';

/** What is still on the topics, from an instant on or, with null, from the beginning. Batches come one after another. */
export abstract class PublishedLedger {
  /** What the hub published of the ledger. */
  abstract entries(since: Date | null, handle: (batch: RecordBatch) => Promise<void>): Promise<void>;
  /** What participants wrote to their in-topics. */
  abstract events(since: Date | null, handle: (batch: RecordBatch) => Promise<void>): Promise<void>;
  /** The hub reads its in-topics again from there. */
  abstract readAgain(since: Date | null): Promise<void>;
}
