import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Repetition } from '#kernel';
import type { ResendPlan } from './letter.js';
import { RESEND_PLAN } from './resend-plan.js';
import { SendLetters } from './send-letters.handler.js';

/** Milliseconds between two looks. */
const lookEvery = 1_000;

/** Sends letters for as long as the hub runs. */
@Injectable()
export class LetterJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(LetterJob.name);
  private readonly looking: Repetition;

  constructor(sendLetters: SendLetters, @Inject(RESEND_PLAN) plan: ResendPlan) {
    this.looking = new Repetition({
      every: lookEvery,
      work: () => sendLetters.handle(plan),
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
