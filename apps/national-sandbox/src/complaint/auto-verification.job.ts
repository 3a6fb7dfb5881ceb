import { Inject, Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Clock } from '#kernel';
import { BehaviourHandler } from '../behaviour/behaviour.handler.js';
import { CLOCK } from '../clock.provider.js';
import { ChangeComplaintHandler } from './change-complaint.handler.js';
import { ActionRefused } from './complaint.errors.js';
import { ComplaintRepository } from './complaint.repository.js';
import { ordinaryVerification } from './decide.js';

const MILLISECONDS_BETWEEN_ROUNDS = 500;

/** Plays the national admin who finds every complaint in order. */
@Injectable()
export class AutoVerificationJob {
  private readonly logger = new Logger(AutoVerificationJob.name);
  private busy = false;

  constructor(
    private readonly complaints: ComplaintRepository,
    private readonly changes: ChangeComplaintHandler,
    private readonly behaviour: BehaviourHandler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Interval(MILLISECONDS_BETWEEN_ROUNDS)
  async run(): Promise<void> {
    const { autoVerification } = this.behaviour.current;
    if (autoVerification === null || this.busy) return;
    this.busy = true;
    try {
      await this.verifyReceivedUntil(new Date(this.clock().getTime() - autoVerification.afterSeconds * 1_000));
    } catch (error) {
      this.logger.error(error, 'A round of verification failed; the next one tries again.');
    } finally {
      this.busy = false;
    }
  }

  private async verifyReceivedUntil(instant: Date): Promise<void> {
    for (const trackingId of await this.complaints.awaitingVerification(instant)) {
      try {
        await this.changes.handleAll(trackingId, { is: 'admin', at: this.clock() }, ordinaryVerification);
      } catch (error) {
        // A person was quicker.
        if (!(error instanceof ActionRefused)) throw error;
      }
    }
  }
}
