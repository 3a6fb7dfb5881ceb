import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { sealIdentity, type ComplaintEventData, type ReporterIdentity } from '#contract';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock.provider.js';
import { complaintEvent, type ComplaintChange } from '../exchange/outgoing-event.mapper.js';
import type { Federation } from '../regency/federation.js';
import type { Regency } from '../regency/regency.js';
import { RegencyStore } from '../store/regency-store.repository.js';
import { applyEvent } from './apply-event.mapper.js';
import { ActionRefused, ComplaintNotFound, ReceivedAtRefused } from './complaint.errors.js';
import type { Complaint } from './complaint.js';
import { filingYear } from './filing-year.js';
import { receivedAtRefusal } from './received-on-paper.js';
import { refusalOf } from './refusal.js';

export type Report = Omit<ComplaintEventData['filed'], 'reporter' | 'noted'>;

/** Received on paper while a system was away, and entered now. */
export interface Noted {
  /** The officer who says when it was received. */
  readonly by: string;
  readonly receivedAt: string;
}

/** What officers and reporters can say of a complaint that was filed. */
export type OfficerStep = Exclude<ComplaintChange, { name: 'filed' | 'registered' | 'recorded' | 'ruled' }>;

export const FEDERATION = Symbol('Federation');

/**
 * What officers do. Each step changes our own case file at once and puts its event into the outbox in the same
 * transaction: neither can exist without the other, whether or not the hub is there.
 */
@Injectable()
export class ComplaintHandler {
  constructor(
    private readonly store: RegencyStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FEDERATION) private readonly federation: Federation,
  ) {}

  /**
   * Files a complaint at the regency's own counter or app. One that was noted on paper happened when it was received.
   * @throws ReceivedAtRefused or ContractError
   */
  async file(regency: Regency, report: Report, reporter?: ReporterIdentity, noted?: Noted): Promise<Complaint> {
    const sealed = reporter && { reporter: await sealIdentity(reporter, this.federation.hubPublicJwk) };
    const now = this.clock();
    const time = noted ? receivedAt(noted, now) : now;
    const entered = noted && { noted: { by: noted.by, enteredAt: now.toISOString() } };
    const year = filingYear(time, this.federation.timeZone);
    return this.store.inTransaction(regency.code, async (transaction) => {
      const number = await transaction.nextFilingNumber(year);
      const subject = `${regency.code}-${year}-${String(number).padStart(6, '0')}`;
      const event = complaintEvent(
        { id: randomUUID(), source: regency.code, subject, time, sequence: 1, causationId: null },
        { name: 'filed', data: { ...report, ...entered, ...sealed } },
      );
      const complaint = { ...applyEvent(regency.code, null, event), sentEvents: 1 };
      await transaction.keep(complaint, event);
      if (reporter) await transaction.keepReporter(subject, { identity: reporter, sealed: null });
      await transaction.send(event);
      return complaint;
    });
  }

  /**
   * Any other step.
   * @throws ComplaintNotFound, ActionRefused or ContractError
   */
  async act(regency: Regency, complaintId: string, step: OfficerStep): Promise<Complaint> {
    const time = this.clock();
    return this.store.inTransaction(regency.code, async (transaction) => {
      const known = await transaction.complaint(complaintId);
      if (!known) throw new ComplaintNotFound(regency.code, complaintId);
      const refusal = refusalOf(step, known, this.federation.participants);
      if (refusal !== null) throw new ActionRefused(refusal);
      const sequence = known.sentEvents + 1;
      const event = complaintEvent(
        {
          id: randomUUID(),
          source: regency.code,
          subject: complaintId,
          time,
          sequence,
          causationId: known.lastDeliveredEventId,
        },
        step,
      );
      const complaint = { ...applyEvent(regency.code, known, event), sentEvents: sequence };
      await transaction.keep(complaint, event);
      await transaction.send(event);
      return complaint;
    });
  }
}

function receivedAt(noted: Noted, now: Date): Date {
  const time = new Date(noted.receivedAt);
  const refusal = receivedAtRefusal(time, now);
  if (refusal !== null) throw new ReceivedAtRefused(refusal);
  return time;
}
