import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { BehaviourHandler } from '../behaviour/behaviour.handler.js';
import { CLOCK } from '../clock.provider.js';
import type { Reporter, Report } from './complaint.js';
import { ComplaintRepository } from './complaint.repository.js';
import type { Receipt } from './complaint.repository.js';
import { act, file, ordinaryVerification } from './decide.js';

@Injectable()
export class FileComplaintHandler {
  constructor(
    private readonly complaints: ComplaintRepository,
    private readonly behaviour: BehaviourHandler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes it as often as it is sent: there is no idempotency key. */
  byAgency(agencyReference: string, report: Report): Promise<Receipt> {
    const receivedAt = this.clock();
    return this.complaints.create((trackingId) => {
      const { complaint, change } = file({ trackingId, report, agencyReference, reporter: null, receivedAt });
      return { complaint, changes: [change] };
    });
  }

  byCitizen(said: Omit<Report, 'filedAt'>, reporter: Reporter): Promise<Receipt> {
    const at = this.clock();
    const report = { ...said, filedAt: at };
    const atOnce = this.behaviour.current.autoVerification?.afterSeconds === 0;
    return this.complaints.create((trackingId) => {
      const { complaint, change } = file({ trackingId, report, agencyReference: null, reporter, receivedAt: at });
      const verified = act(complaint, atOnce ? ordinaryVerification(complaint) : [], { is: 'admin', at });
      return { complaint: verified.complaint, changes: [change, ...verified.changes] };
    });
  }
}
