import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Repetition } from '#kernel';
import { RedriveRepository } from './redrive.repository.js';

/** Milliseconds between looks. */
const lookEvery = 5_000;

/** Ends runs whose hub is gone, and finds the outcomes that came after a run. */
@Injectable()
export class RedriveJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RedriveJob.name);
  private readonly looking: Repetition;

  constructor(redrives: RedriveRepository) {
    this.looking = new Repetition({
      every: lookEvery,
      work: async () => {
        await redrives.interruptAbandoned();
        await redrives.noteOutcomes();
      },
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
