import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { KeptYears } from './kept-years.repository.js';

/** Complaints looked at in one transaction. */
const atOnce = 500;

export interface PutAsideProgress {
  state: 'idle' | 'running' | 'finished' | 'stopped' | 'failed';
  closedBefore: string | null;
  looked: number;
  moved: number;
}

/** Puts closed complaints aside, step by step. It can be stopped; begun again, it finds those that are left. */
@Injectable()
export class PutAsideClosed implements BeforeApplicationShutdown {
  progress: PutAsideProgress = { state: 'idle', closedBefore: null, looked: 0, moved: 0 };
  private readonly logger = new Logger(PutAsideClosed.name);
  private ended: Promise<void> = Promise.resolve();

  constructor(private readonly years: KeptYears) {}

  /** Begins, unless it is under way already: then the answer is the progress of that. */
  begin(closedBefore: Date): PutAsideProgress {
    if (this.progress.state !== 'running') {
      this.progress = { state: 'running', closedBefore: closedBefore.toISOString(), looked: 0, moved: 0 };
      this.ended = this.run(closedBefore);
    }
    return this.progress;
  }

  async stop(): Promise<PutAsideProgress> {
    if (this.progress.state === 'running') this.progress = { ...this.progress, state: 'stopped' };
    await this.ended;
    return this.progress;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private async run(closedBefore: Date): Promise<void> {
    try {
      for (let behind: string | null = ''; behind !== null && this.progress.state === 'running';) {
        const { looked, moved, next } = await this.years.putAside(closedBefore, behind, atOnce);
        this.progress = { ...this.progress, looked: this.progress.looked + looked, moved: this.progress.moved + moved };
        behind = next;
        if (behind === null) this.progress = { ...this.progress, state: 'finished' };
      }
    } catch (error) {
      this.logger.error({ msg: 'Closed complaints could not be put aside', err: error });
      this.progress = { ...this.progress, state: 'failed' };
    }
  }
}
