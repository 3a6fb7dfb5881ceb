import { Server, type CustomTransportStrategy, EventPattern } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Broker, PartitionProgress, RecordBatch, Subscription } from './broker.js';

/** Marks the controller method that takes the batches of a {@link BatchServer} with the same pattern. */
export const BatchPattern = (pattern: string) => EventPattern<string>(pattern);

export interface BatchServerOptions {
  broker: Broker;
  /** Names the handler: the method decorated with `@BatchPattern(pattern)`. */
  pattern: string;
  groupId: string;
  /** Asked at start and at each {@link BatchServer.subscribeAgain}. */
  topics: () => readonly string[] | Promise<readonly string[]>;
  concurrency?: number;
  maximumRecords?: number;
  missedAfter?: number;
}

/**
 * Hands whole batches of records to an ordinary Nest controller. Nest's own Kafka server takes one message at a
 * time, drops what has no handler and stops a partition at a message that throws.
 */
export class BatchServer extends Server implements CustomTransportStrategy {
  private subscription: Subscription | null = null;

  constructor(private readonly options: BatchServerOptions) {
    super();
  }

  listen(done: (error?: unknown) => void): void {
    this.subscribeAgain().then(() => {
      done();
    }, done);
  }

  /** Leaves the group and joins it again with the topics of now: a participant was added. */
  async subscribeAgain(): Promise<void> {
    await this.close();
    const { broker, pattern: _pattern, ...rest } = this.options;
    const topics = await this.options.topics();
    if (topics.length === 0) return;
    this.subscription = await broker.subscribe({ ...rest, topics, handle: (batch) => this.dispatch(batch) });
  }

  progress(): readonly PartitionProgress[] {
    return this.subscription?.progress() ?? [];
  }

  /** @throws BrokerUnavailable when no broker answers */
  async measure(): Promise<readonly PartitionProgress[]> {
    return (await this.subscription?.measure()) ?? [];
  }

  async restart(): Promise<void> {
    await this.subscription?.restart();
  }

  async close(): Promise<void> {
    await this.subscription?.stop();
    this.subscription = null;
  }

  override on(): never {
    throw new Error('A batch server has no events to listen to.');
  }

  override unwrap<Inner>(): Inner {
    return this.subscription as Inner;
  }

  private async dispatch(batch: RecordBatch): Promise<void> {
    const handler = this.getHandlerByPattern(this.options.pattern);
    if (!handler) throw new Error(`No controller takes the batches of "${this.options.pattern}".`);
    const result: unknown = await handler(batch);
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  }
}
