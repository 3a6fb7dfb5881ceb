import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { outTopic } from '#contract';
import { groupPrefix, type RecordBatch, type Subscription } from '#messaging';
import { Regencies, type Regency } from '../regency/regency.js';
import { DeliveryHandler } from './delivery.handler.js';
import { RegencyBrokers } from './regency-brokers.adapter.js';

/** Milliseconds until a broker that did not answer is asked again. */
const retryInterval = 2_000;

/** Reads each regency's out-topic from its beginning, in a consumer group of that regency. */
@Injectable()
export class DeliveryConsumer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(DeliveryConsumer.name);
  private readonly stopping = new AbortController();
  private readonly subscriptions: Subscription[] = [];
  private starting: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly regencies: Regencies,
    private readonly brokers: RegencyBrokers,
    private readonly deliveries: DeliveryHandler,
  ) {}

  /** Does not wait for the broker: officers can work while it is away. */
  onApplicationBootstrap(): void {
    this.starting = Promise.all(this.regencies.all.map((regency) => this.subscribe(regency)));
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.starting;
    await Promise.all(this.subscriptions.map((subscription) => subscription.stop()));
  }

  private async subscribe(regency: Regency): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const subscription = await this.brokers.of(regency).subscribe({
          groupId: `${groupPrefix(regency.code)}regency-node`,
          topics: [outTopic(regency.code)],
          handle: (batch) => this.work(regency, batch),
        });
        this.subscriptions.push(subscription);
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
