import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Repetition } from '#kernel';
import { HubAway, HubNotConnected } from '../synchronisation/hub.errors.js';
import { FollowOutages } from './follow-outages.handler.js';

/** Milliseconds between two looks. Deadlines are days. */
const lookEvery = 60_000;

/** Asks the hub about outages for as long as supervision runs. */
@Injectable()
export class FollowOutagesJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(FollowOutagesJob.name);
  private readonly looking: Repetition;

  constructor(followOutages: FollowOutages) {
    this.looking = new Repetition({
      every: lookEvery,
      work: () => followOutages.handle(new Date()),
      failed: (error) => {
        // The pages tell whoever looks that there is no hub to ask.
        if (error instanceof HubAway || error instanceof HubNotConnected) return;
        this.logger.error({ msg: 'Outages cannot be taken over yet', err: error });
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
