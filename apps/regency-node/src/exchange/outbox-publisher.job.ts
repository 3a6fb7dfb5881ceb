import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { inTopic } from '#contract';
import { Regencies, type Regency } from '../regency/regency.js';
import { OutboxBell } from '../store/outbox-bell.js';
import { Outbox } from '../store/outbox.repository.js';
import { RegencyBrokers } from './regency-brokers.adapter.js';

/** Events sent at once. */
const batchSize = 200;

/** Milliseconds until what failed is tried again. */
const retryInterval = 1_000;

/**
 * Sends each regency's outbox to its in-topic, oldest first. An event that was sent and not marked is sent again:
 * the hub knows it by its id, and its first arrival keeps its place in the order.
 */
@Injectable()
export class OutboxPublisher implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(OutboxPublisher.name);
  private working: Promise<unknown> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly regencies: Regencies,
    private readonly outbox: Outbox,
    private readonly bell: OutboxBell,
    private readonly brokers: RegencyBrokers,
  ) {}

  onApplicationBootstrap(): void {
    this.working = Promise.all(this.regencies.all.map((regency) => this.keepPublishing(regency)));
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    for (const { code } of this.regencies.all) this.bell.ring(code);
    await this.working;
  }

  /** A regency whose broker does not answer holds up no other: each has its own loop. */
  private async keepPublishing(regency: Regency): Promise<void> {
    let retry: NodeJS.Timeout | undefined;
    while (!this.stopping) {
      // Asked for before looking, so that a ring during the look is not missed.
      const ring = this.bell.nextRing(regency.code);
      try {
        await this.publishWaiting(regency);
        retry = undefined;
      } catch (error) {
        if (!retry) this.logger.warn(error, `The events of ${regency.code} wait: they cannot be sent now.`);
        retry = setTimeout(() => {
          this.bell.ring(regency.code);
        }, retryInterval);
      }
      await ring;
      clearTimeout(retry);
    }
  }

  private async publishWaiting(regency: Regency): Promise<void> {
    while (!this.stopping) {
      const waiting = await this.outbox.waiting(regency.code, batchSize);
      if (waiting.length === 0) return;
      const records = waiting.map(({ subject, event }) => ({ key: subject, value: event }));
      await this.brokers.of(regency).publish([{ topic: inTopic(regency.code), records }]);
      await this.outbox.markSent(waiting.map(({ position }) => position));
    }
  }
}
