import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { askingHub } from '../synchronisation/asking-hub.adapter.js';
import { FollowOutages } from './follow-outages.handler.js';

/** Milliseconds between two looks. Deadlines are days. */
const lookEvery = 60_000;

/** Asks the hub about outages for as long as supervision runs. */
@Injectable()
export class FollowOutagesJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly looking;

  constructor(followOutages: FollowOutages) {
    this.looking = askingHub(lookEvery, () => followOutages.handle(new Date()), {
      logger: new Logger(FollowOutagesJob.name),
      message: 'Outages cannot be taken over yet',
    });
  }

  onApplicationBootstrap(): void {
    this.looking.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.looking.stop();
  }
}
