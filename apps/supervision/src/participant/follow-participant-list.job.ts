import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Repetition } from '#kernel';
import { FollowParticipantList } from './follow-participant-list.handler.js';

/** Milliseconds between two looks: who reads on another instance than was written on waits no longer. */
const lookEvery = 2_000;

/** Looks for a newer list for as long as supervision runs. */
@Injectable()
export class FollowParticipantListJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(FollowParticipantListJob.name);
  private readonly looking: Repetition;

  constructor(follow: FollowParticipantList) {
    this.looking = new Repetition({
      every: lookEvery,
      work: () => follow.handle(),
      failed: (error) => {
        this.logger.error({ msg: 'The list of instances cannot be read yet', err: error });
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
