import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Repetition } from '#kernel';
import { RecomputeClocks } from './recompute-clocks.handler.js';

/** Milliseconds between two looks for settings that were changed. */
const lookEvery = 1_000;

/** Recomputes clocks whenever settings were changed, on whichever instance. */
@Injectable()
export class RecomputeJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RecomputeJob.name);
  private readonly looking: Repetition;

  constructor(recomputeClocks: RecomputeClocks) {
    this.looking = new Repetition({
      every: lookEvery,
      work: (signal) => recomputeClocks.handle(signal),
      failed: (error) => {
        this.logger.error({ msg: 'Clocks cannot be computed anew yet', err: error });
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
