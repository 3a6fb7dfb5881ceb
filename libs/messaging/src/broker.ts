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
  /** A throw retries the same batch after a pause; a return lets its offsets be committed. */
  handle: (batch: RecordBatch) => Promise<void>;
}

/** How far a subscription has come in one partition. */
export interface PartitionProgress {
  topic: string;
  partition: number;
  /** Records of the partition that are not handled yet, as of the last fetch. */
  lag: number;
  lastProgressAt: Date;
  /** Why the present batch is being retried, else null. */
  failure: string | null;
}

export interface Subscription {
  progress(): readonly PartitionProgress[];
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
