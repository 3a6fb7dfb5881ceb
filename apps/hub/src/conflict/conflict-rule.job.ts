import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Repetition } from '#kernel';
import { ApplyRules } from './apply-rules.handler.js';

/** Milliseconds between looks. */
const lookEvery = 1_000;

/** Looks all the time for conflicts that a rule settles. */
@Injectable()
export class ConflictRuleJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ConflictRuleJob.name);
  private readonly looking: Repetition;

  constructor(applyRules: ApplyRules) {
    this.looking = new Repetition({
      every: lookEvery,
      work: () => applyRules.handle(),
      failed: (error) => {
        this.logger.error(error);
      },
    });
  }

  onApplicationBootstrap(): void {
    this.looking.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.looking.stop();
  }
}
