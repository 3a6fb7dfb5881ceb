import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { RedriveRepository } from './redrive.repository.js';

/** Milliseconds between looks. */
const lookEvery = 5_000;

/** Ends runs whose hub is gone, and finds the outcomes that came after a run. */
@Injectable()
export class RedriveJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RedriveJob.name);
  private readonly stopping = new AbortController();
  private ended: Promise<void> = Promise.resolve();

  constructor(private readonly redrives: RedriveRepository) {}

  onApplicationBootstrap(): void {
    this.ended = this.run(this.stopping.signal);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.redrives.interruptAbandoned();
        await this.redrives.noteOutcomes();
      } catch (error) {
        this.logger.error(error);
      }
      await pause(lookEvery, undefined, { signal }).catch(() => undefined);
    }
  }
}
