import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { AskForMissing } from './ask-for-missing.handler.js';
import { ASK_PLAN } from './ask-plan.js';
import type { AskPlan } from './gap.js';

/** Milliseconds between looks at most. */
const longestLook = 5_000;

/** Looks for gaps all the time. */
@Injectable()
export class GapJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(GapJob.name);
  private readonly stopping = new AbortController();
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly askForMissing: AskForMissing,
    @Inject(ASK_PLAN) private readonly plan: AskPlan,
  ) {}

  onApplicationBootstrap(): void {
    this.ended = this.run(this.stopping.signal);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.askForMissing.handle(this.plan).catch((error: unknown) => {
        this.logger.error(error);
      });
      await pause(Math.min(this.plan.first, longestLook), undefined, { signal }).catch(() => undefined);
    }
  }
}
