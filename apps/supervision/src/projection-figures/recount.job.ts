import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Repetition } from '#kernel';
import { RecountFigures } from './recount-figures.handler.js';

/** Milliseconds between two looks for something that is to be counted otherwise. */
const lookEvery = 1_000;

/** Counts anew whenever it has to be, on whichever instance. */
@Injectable()
export class RecountJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RecountJob.name);
  private readonly looking: Repetition;

  constructor(recountFigures: RecountFigures) {
    this.looking = new Repetition({
      every: lookEvery,
      work: (signal) => recountFigures.handle(signal),
      failed: (error) => {
        this.logger.error({ msg: 'Figures cannot be counted anew yet', err: error });
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
