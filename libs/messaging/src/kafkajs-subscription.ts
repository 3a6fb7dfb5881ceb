import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { PartitionProgress, RecordBatch, SubscribeOptions, Subscription } from './broker.js';

/** Milliseconds between attempts at a batch that failed, first and longest. */
const backoff = { first: 200, longest: 5_000 };

/** Milliseconds between offset commits; correctness does not rest on them. */
const commitInterval = 500;

/** A consumer group membership that retries a failed batch for as long as it owns the partition. */
export class KafkajsSubscription implements Subscription {
  private consumer: Consumer | null = null;
  private stopping = false;
  private readonly partitions = new Map<string, PartitionProgress>();

  constructor(
    private readonly kafka: Kafka,
    private readonly options: SubscribeOptions,
  ) {}

  async start(): Promise<void> {
    const consumer = this.kafka.consumer({
      groupId: this.options.groupId,
      sessionTimeout: 15_000,
      heartbeatInterval: 3_000,
      maxWaitTimeInMs: 500,
      retry: { initialRetryTime: 200, retries: 8 },
    });
    this.consumer = consumer;
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart && !this.stopping) void this.startAgain();
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [...this.options.topics], fromBeginning: true });
    await consumer.run({
      eachBatchAutoResolve: false,
      autoCommitInterval: commitInterval,
      partitionsConsumedConcurrently: this.options.concurrency ?? 1,
      eachBatch: (payload) => this.work(payload),
    });
  }

  progress(): readonly PartitionProgress[] {
    return [...this.partitions.values()];
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.consumer?.disconnect();
    this.consumer = null;
  }

  /** kafkajs gives up on errors that it thinks fatal, such as a topic not known yet; a hub never gives up. */
  private async startAgain(): Promise<void> {
    await this.consumer?.disconnect().catch(() => undefined);
    await pause(backoff.longest);
    if (this.stopping) return;
    await this.start().catch(() => this.startAgain());
  }

  private async work(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { topic, partition, highWatermark } = batch;
    const size = this.options.maximumRecords ?? 2_000;
    const owned = (): boolean => payload.isRunning() && !payload.isStale() && !this.stopping;
    const heartbeat = (): Promise<void> => payload.heartbeat();
    for (let start = 0; start < batch.messages.length && owned(); start += size) {
      const records = batch.messages.slice(start, start + size).map(({ key, value, offset, timestamp }) => ({
        key: key?.toString('utf8') ?? null,
        value,
        offset,
        timestamp,
      }));
      const last = records.at(-1);
      if (!last) return;
      const lag = Number(BigInt(highWatermark) - BigInt(last.offset)) - 1;
      if (!(await this.handleUntilDone({ topic, partition, records }, lag, owned, heartbeat))) return;
      payload.resolveOffset(last.offset);
      await heartbeat();
    }
  }

  /** True once the batch was handled; false when the partition was taken away before that. */
  private async handleUntilDone(
    batch: RecordBatch,
    lag: number,
    owned: () => boolean,
    heartbeat: () => Promise<void>,
  ): Promise<boolean> {
    for (let wait = backoff.first; owned(); wait = Math.min(wait * 2, backoff.longest)) {
      try {
        await this.options.handle(batch);
        this.note(batch, lag, null);
        return true;
      } catch (error) {
        this.note(batch, lag + batch.records.length, error instanceof Error ? error.message : String(error));
        await heartbeat();
        await pause(wait);
      }
    }
    return false;
  }

  private note({ topic, partition }: RecordBatch, lag: number, failure: string | null): void {
    const key = `${topic}/${partition}`;
    const before = this.partitions.get(key)?.lastProgressAt;
    const lastProgressAt = failure === null || !before ? new Date() : before;
    this.partitions.set(key, { topic, partition, lag, lastProgressAt, failure });
  }
}
