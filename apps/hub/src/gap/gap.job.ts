import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Repetition } from '#kernel';
import { AskForMissing } from './ask-for-missing.handler.js';
import { ASK_PLAN } from './ask-plan.js';
import type { AskPlan } from './gap.js';

/** Milliseconds between looks at most. */
const longestLook = 5_000;

/** Looks for gaps all the time. */
@Injectable()
export class GapJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(GapJob.name);
  private readonly looking: Repetition;

  constructor(askForMissing: AskForMissing, @Inject(ASK_PLAN) plan: AskPlan) {
    this.looking = new Repetition({
      every: Math.min(plan.first, longestLook),
      work: () => askForMissing.handle(plan),
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
