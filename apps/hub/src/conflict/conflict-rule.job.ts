import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { ApplyRules } from './apply-rules.handler.js';

/** Milliseconds between looks. */
const lookEvery = 1_000;

/** Looks all the time for conflicts that a rule settles. */
@Injectable()
export class ConflictRuleJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ConflictRuleJob.name);
  private readonly stopping = new AbortController();
  private ended: Promise<void> = Promise.resolve();

  constructor(private readonly applyRules: ApplyRules) {}

  onApplicationBootstrap(): void {
    this.ended = this.run(this.stopping.signal);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.applyRules.handle().catch((error: unknown) => {
        this.logger.error(error);
      });
      await pause(lookEvery, undefined, { signal }).catch(() => undefined);
    }
  }
}
