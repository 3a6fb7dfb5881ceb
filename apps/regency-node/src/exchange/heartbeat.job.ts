import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { inTopic } from '#contract';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock.provider.js';
import { Regencies, type Regency } from '../regency/regency.js';
import { Outbox } from '../store/outbox.repository.js';
import { participantEvent } from './outgoing-event.mapper.js';
import { RegencyBrokers } from './regency-brokers.adapter.js';

export const HEARTBEAT_SECONDS = Symbol('HeartbeatSeconds');

/** Says of each regency that its system is alive, and how much it still has to send. */
@Injectable()
export class HeartbeatJob implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(HeartbeatJob.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly regencies: Regencies,
    private readonly outbox: Outbox,
    private readonly brokers: RegencyBrokers,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(HEARTBEAT_SECONDS) private readonly seconds: number,
  ) {}

  onApplicationBootstrap(): void {
    void this.beat();
    this.timer = setInterval(() => void this.beat(), this.seconds * 1_000);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async beat(): Promise<void> {
    await Promise.all(this.regencies.all.map((regency) => this.beatOf(regency)));
  }

  /** Not by way of the outbox: a heartbeat that comes late says nothing. */
  private async beatOf(regency: Regency): Promise<void> {
    try {
      const event = participantEvent(
        { id: randomUUID(), source: regency.code, time: this.clock() },
        { name: 'heartbeat', data: { software: 'regency-node', waiting: await this.outbox.count(regency.code) } },
      );
      await this.brokers
        .of(regency)
        .publish([{ topic: inTopic(regency.code), records: [{ key: regency.code, value: JSON.stringify(event) }] }]);
    } catch (error) {
      this.logger.warn(error, `No heartbeat of ${regency.code}.`);
    }
  }
}
