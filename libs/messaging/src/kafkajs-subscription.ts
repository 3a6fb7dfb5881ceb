import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { PartitionProgress, RecordBatch, SubscribeOptions, Subscription } from './broker.js';
import { BrokerUnavailable } from './broker-unavailable.js';
import { partitionEnds } from './partition-ends.js';
import { PartitionTracker } from './partition-tracker.js';

/** Milliseconds between attempts at a batch that failed, first and longest. */
const backoff = { first: 200, longest: 5_000 };

/** Milliseconds between offset commits; correctness does not rest on them. */
const commitInterval = 500;

/** Milliseconds that a batch in hand is waited for when the group is left to join it again. */
const leaveWithin = 2_000;

/** A consumer group membership that retries a failed batch for as long as it owns the partition. */
export class KafkajsSubscription implements Subscription {
  private consumer: Consumer | null = null;
  private stopping = false;
  /** Ends when the memberships that were restarted have finished their batch in hand. */
  private leaving: Promise<void> = Promise.resolve();
  private restarting: Promise<void> | null = null;
  private readonly tracker = new PartitionTracker();

  constructor(
    private readonly kafka: Kafka,
    private readonly options: SubscribeOptions,
  ) {}

  async start(): Promise<void> {
    await this.join(this.newConsumer());
  }

  private newConsumer(): Consumer {
    const { missedAfter = 15_000 } = this.options;
    const consumer = this.kafka.consumer({
      groupId: this.options.groupId,
      sessionTimeout: missedAfter,
      heartbeatInterval: missedAfter / 5,
      maxWaitTimeInMs: 500,
      retry: { initialRetryTime: 200, retries: 8 },
    });
    this.consumer = consumer;
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      if (this.consumer === consumer) this.tracker.assign(payload.memberAssignment);
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart && !this.stopping) void this.startAgain(consumer);
    });
    return consumer;
  }

  private async join(consumer: Consumer): Promise<void> {
    await consumer.connect();
    await consumer.subscribe({ topics: [...this.options.topics], fromBeginning: true });
    await consumer.run({
      eachBatchAutoResolve: false,
      autoCommitInterval: commitInterval,
      partitionsConsumedConcurrently: this.options.concurrency ?? 1,
      eachBatch: (payload) => this.work(consumer, payload),
    });
    // Told to leave while it was joining, kafkajs joins all the same: it would keep partitions that nobody works on.
    if (this.stopping || this.consumer !== consumer) await consumer.disconnect();
  }

  progress(): readonly PartitionProgress[] {
    return this.tracker.all();
  }

  async measure(): Promise<readonly PartitionProgress[]> {
    const admin = this.kafka.admin();
    try {
      await admin.connect();
      this.tracker.measured(await partitionEnds(admin, this.options));
    } catch (cause) {
      throw new BrokerUnavailable(cause);
    } finally {
      await admin.disconnect();
    }
    return this.progress();
  }

  /** Asked again while it is under way, it is one restart. */
  restart(): Promise<void> {
    this.restarting ??= this.leaveAndJoin().finally(() => {
      this.restarting = null;
    });
    return this.restarting;
  }

  private async leaveAndJoin(): Promise<void> {
    const left = this.consumer;
    this.leaving = Promise.all([this.leaving, left?.disconnect().catch(() => undefined)]).then(() => undefined);
    // What the membership before still has in hand is not its own any more.
    this.consumer = null;
    this.tracker.letGoOfAll();
    const waited = new AbortController();
    try {
      await Promise.race([this.leaving, pause(leaveWithin, undefined, { signal: waited.signal })]);
    } finally {
      waited.abort();
    }
    if (!this.stopping) await this.joinAnyhow();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all([this.leaving, this.consumer?.disconnect()]);
    this.consumer = null;
  }

  /** kafkajs gives up on errors that it thinks fatal, such as a topic not known yet; a hub never gives up. */
  private async startAgain(crashed: Consumer): Promise<void> {
    if (this.consumer !== crashed) return;
    this.tracker.assign(null);
    await crashed.disconnect().catch(() => undefined);
    await pause(backoff.longest);
    if (this.stopping || this.consumer !== crashed) return;
    await this.joinAnyhow();
  }

  private async joinAnyhow(): Promise<void> {
    const consumer = this.newConsumer();
    await this.join(consumer).catch(() => this.startAgain(consumer));
  }

  private async work(consumer: Consumer, payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { topic, partition } = batch;
    const size = this.options.maximumRecords ?? 2_000;
    const isMember = (): boolean => this.consumer === consumer;
    const owned = (): boolean => payload.isRunning() && !payload.isStale() && !this.stopping && isMember();
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
      const handled = await this.handleUntilDone({ topic, partition, records }, owned, heartbeat, isMember);
      if (!handled) return;
      payload.resolveOffset(last.offset);
      await heartbeat();
    }
  }

  /** True once the batch was handled; false when the partition was taken away before that. */
  private async handleUntilDone(
    batch: RecordBatch,
    owned: () => boolean,
    heartbeat: () => Promise<void>,
    isMember: () => boolean,
  ): Promise<boolean> {
    this.tracker.begun(batch);
    try {
      for (let wait = backoff.first; owned(); wait = Math.min(wait * 2, backoff.longest)) {
        try {
          await this.options.handle(batch);
          if (isMember()) this.tracker.handled(batch, new Date());
          return isMember();
        } catch (error) {
          if (!isMember()) return false;
          this.tracker.failed(batch, error instanceof Error ? error.message : String(error));
          await heartbeat();
          await pause(wait);
        }
      }
      return false;
    } finally {
      if (isMember()) this.tracker.letGo(batch);
    }
  }
}
