/** One record as it came from the broker. */
export interface IncomingRecord {
  key: string | null;
  value: Buffer | null;
  /** Position in its partition, as text because it can pass 2^53. */
  offset: string;
  /** Milliseconds since the epoch, as text. */
  timestamp: string;
}

/** Consecutive records of one partition. */
export interface RecordBatch {
  topic: string;
  partition: number;
  records: readonly IncomingRecord[];
}

export interface OutgoingRecord {
  /** Records with the same key keep their order. */
  key: string;
  value: string | Buffer;
}

export interface TopicRecords {
  topic: string;
  records: readonly OutgoingRecord[];
}

export interface SubscribeOptions {
  groupId: string;
  topics: readonly string[];
  /** Partitions worked on side by side. Default 1. */
  concurrency?: number;
  /** Most records handed over at once. Default 2,000. */
  maximumRecords?: number;
  /** Milliseconds without a sign of life after which the others of the group take over. Default 15,000. */
  missedAfter?: number;
  /** A throw retries the same batch after a pause; a return lets its offsets be committed. */
  handle: (batch: RecordBatch) => Promise<void>;
}

/** How far a subscription has come in one partition. */
export interface PartitionProgress {
  topic: string;
  partition: number;
  /** Offset of the first record that is not handled yet, as text because it can pass 2^53. */
  position: string;
  /** Records of the partition that are not handled yet, as of when the broker was last asked. */
  lag: number;
  /** When the first record of the batch in hand was written; null when none is in hand. */
  oldestWaitingAt: Date | null;
  /** When this instance last handled a batch of it; null when it never did. */
  lastProgressAt: Date | null;
  /** Why the present batch is being retried, else null. */
  failure: string | null;
  /** Attempts at a batch that failed so far. */
  failures: number;
}

export interface Subscription {
  /** As of the last {@link measure}, or the last batch if that is later. */
  progress(): readonly PartitionProgress[];
  /**
   * Asks the broker how far its partitions reach, also those that never brought a batch.
   * @throws BrokerUnavailable when no broker answers
   */
  measure(): Promise<readonly PartitionProgress[]>;
  /** Leaves the group and joins it again. A batch that is never finished does not hold it back. */
  restart(): Promise<void>;
  /** Resolves once the batch in hand is finished and its offsets are committed. */
  stop(): Promise<void>;
}

/** The message broker as the apps see it. One adapter exists, over kafkajs; its contract suite is its spec. */
export abstract class Broker {
  /**
   * Resolves when every in-sync replica has the records.
   * @throws BrokerUnavailable when the broker could not acknowledge them in time: they may or may not be stored
   */
  abstract publish(batches: readonly TopicRecords[]): Promise<void>;
  abstract subscribe(options: SubscribeOptions): Promise<Subscription>;
  /**
   * Topics there are and that this user may see.
   * @throws BrokerUnavailable when no broker answers
   */
  abstract topics(): Promise<ReadonlySet<string>>;
  /** @throws BrokerUnavailable when no broker answers */
  abstract ping(): Promise<void>;
  abstract close(): Promise<void>;
}
