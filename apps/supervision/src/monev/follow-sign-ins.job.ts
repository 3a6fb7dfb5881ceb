import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { askingHub } from '../synchronisation/asking-hub.adapter.js';
import { FollowSignIns } from './follow-sign-ins.handler.js';

/** Milliseconds between two looks. What is kept are days. */
const lookEvery = 60_000;

/** Asks the hub who signed in for as long as supervision runs. */
@Injectable()
export class FollowSignInsJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly looking;

  constructor(followSignIns: FollowSignIns) {
    this.looking = askingHub(lookEvery, () => followSignIns.handle(), {
      logger: new Logger(FollowSignInsJob.name),
      message: 'Sign-ins cannot be taken over yet',
    });
  }

  onApplicationBootstrap(): void {
    this.looking.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.looking.stop();
  }
}
