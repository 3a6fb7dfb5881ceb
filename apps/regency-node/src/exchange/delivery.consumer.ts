import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { outTopic } from '#contract';
import { groupPrefix, ProgressWatch, watchedConsumer, type RecordBatch, type Subscription } from '#messaging';
import { Regencies, type Regency } from '../regency/regency.js';
import { DeliveryHandler } from './delivery.handler.js';
import { RegencyBrokers } from './regency-brokers.adapter.js';

/** Milliseconds until a broker that did not answer is asked again. */
const retryInterval = 2_000;

/** After so many seconds without progress where there is something to read, a regency's reading starts anew. */
export const STALL_SECONDS = Symbol('StallSeconds');

/** Each is a transaction: after so many of them, progress is seen and kept. */
const recordsAtOnce = 20;

/** Reads each regency's out-topic from its beginning, in a consumer group of that regency. */
@Injectable()
export class DeliveryConsumer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(DeliveryConsumer.name);
  private readonly stopping = new AbortController();
  private readonly subscriptions = new Map<string, Subscription>();
  private readonly watch: ProgressWatch;
  private starting: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly regencies: Regencies,
    private readonly brokers: RegencyBrokers,
    private readonly deliveries: DeliveryHandler,
    @Inject(STALL_SECONDS) stallSeconds: number,
  ) {
    this.watch = new ProgressWatch({
      watched: regencies.all.map(({ code }) => this.watched(code)),
      stallAfterMilliseconds: stallSeconds * 1_000,
      log: this.logger,
      exit: () => process.exit(1),
    });
  }

  /** Does not wait for the broker: officers can work while it is away. */
  onApplicationBootstrap(): void {
    this.watch.start();
    this.starting = Promise.all(this.regencies.all.map((regency) => this.subscribe(regency)));
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.watch.stop();
    await this.starting;
    await Promise.all([...this.subscriptions.values()].map((subscription) => subscription.stop()));
  }

  private watched(code: string) {
    return watchedConsumer(code, {
      measure: async () => (await this.subscriptions.get(code)?.measure()) ?? [],
      restart: async () => {
        await this.subscriptions.get(code)?.restart();
      },
    });
  }

  private async subscribe(regency: Regency): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const subscription = await this.brokers.of(regency).subscribe({
          groupId: `${groupPrefix(regency.code)}regency-node`,
          topics: [outTopic(regency.code)],
          maximumRecords: recordsAtOnce,
          handle: (batch) => this.work(regency, batch),
        });
        this.subscriptions.set(regency.code, subscription);
        return;
      } catch (error) {
        this.logger.warn(error, `${regency.code} cannot read its deliveries yet.`);
        await pause(retryInterval, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  /** One record, one transaction. What throws is tried again; what was applied already is known by its event id. */
  private async work(regency: Regency, { partition, records }: RecordBatch): Promise<void> {
    for (const { offset, value } of records) {
      await this.deliveries.receive(regency, { partition, offset, value: value ?? Buffer.alloc(0) });
    }
  }
}
