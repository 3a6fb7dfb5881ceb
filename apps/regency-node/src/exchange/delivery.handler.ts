import { Inject, Injectable, Logger } from '@nestjs/common';
import { isComplaintEvent, parseEventJson, parseHubRequest, type ComplaintEvent, type EventProblem } from '#contract';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock.provider.js';
import { applyEvent, startsComplaint } from '../complaint/apply-event.mapper.js';
import type { Regency } from '../regency/regency.js';
import { RegencyStore, type RegencyTransaction } from '../store/regency-store.repository.js';
import { UnappliedRecords } from '../store/unapplied.repository.js';
import { AnswerRequest } from './answer-request.handler.js';
import { OpenReporter } from './open-reporter.handler.js';

/** A record of the out-topic, with its place there. */
export interface Delivery {
  readonly partition: number;
  readonly offset: string;
  readonly value: Buffer;
}

export type DeliveryOutcome = 'applied' | 'duplicate' | 'answered' | 'set-aside';

/** Applies what the hub delivers to our own case files. What cannot be applied is set aside and blocks nothing. */
@Injectable()
export class DeliveryHandler {
  private readonly logger = new Logger(DeliveryHandler.name);

  constructor(
    private readonly store: RegencyStore,
    private readonly unapplied: UnappliedRecords,
    private readonly answerRequest: AnswerRequest,
    private readonly openReporter: OpenReporter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws only when trying again can help: the database is away. */
  async receive(regency: Regency, delivery: Delivery): Promise<DeliveryOutcome> {
    const requested = parseHubRequest(jsonIn(delivery.value));
    if (requested) {
      if (!requested.ok) return this.setAside(regency, delivery, offContract(requested.problems));
      await this.answerRequest.handle(regency, requested.request);
      await this.applyAwaiting(regency, requested.request.subject);
      return 'answered';
    }
    const parsed = parseEventJson(delivery.value);
    if (!parsed.ok) return this.setAside(regency, delivery, offContract(parsed.problems));
    const { event } = parsed;
    if (!isComplaintEvent(event)) return this.setAside(regency, delivery, 'It is not about a complaint.');
    const outcome = await this.applyOrSetAside(regency, delivery, event);
    if (startsComplaint(event)) await this.applyAwaiting(regency, event.subject);
    return outcome;
  }

  private async applyOrSetAside(regency: Regency, delivery: Delivery, event: ComplaintEvent): Promise<DeliveryOutcome> {
    const outcome = await this.store.inTransaction(regency.code, (transaction) =>
      this.apply(regency, transaction, event),
    );
    if (outcome !== 'awaits-filing') return outcome;
    return this.setAside(regency, delivery, 'The filing of the complaint did not arrive.', event.subject);
  }

  private async apply(
    regency: Regency,
    transaction: RegencyTransaction,
    event: ComplaintEvent,
  ): Promise<'applied' | 'duplicate' | 'awaits-filing'> {
    const known = await transaction.complaint(event.subject);
    if (!known && !startsComplaint(event)) return 'awaits-filing';
    if (!(await transaction.isFirstDelivery(event))) return 'duplicate';
    const complaint = applyEvent(regency.code, known, event);
    await transaction.keep(
      {
        ...complaint,
        ledgerVersion: event.ledgerversion ?? complaint.ledgerVersion,
        ledgerHash: event.ledgerhash ?? complaint.ledgerHash,
        lastDeliveredEventId: event.id,
      },
      event,
    );
    const reporter = await this.openReporter.in(regency, event);
    if (reporter) await transaction.keepReporter(event.subject, reporter);
    return 'applied';
  }

  /** What came before its filing is applied once the filing is here. */
  private async applyAwaiting(regency: Regency, complaintId: string): Promise<void> {
    for (const record of await this.unapplied.awaiting(regency.code, complaintId)) {
      const parsed = parseEventJson(record.value);
      if (!parsed.ok || !isComplaintEvent(parsed.event)) continue;
      const outcome = await this.applyOrSetAside(regency, record, parsed.event);
      if (outcome !== 'set-aside') await this.unapplied.remove(record);
    }
  }

  private async setAside(
    regency: Regency,
    { partition, offset, value }: Delivery,
    reason: string,
    awaitedComplaintId: string | null = null,
  ): Promise<'set-aside'> {
    this.logger.warn(`${regency.code}: record ${partition}/${offset} is set aside. ${reason}`);
    await this.unapplied.setAside({
      regencyCode: regency.code,
      partition,
      offset,
      value,
      reason,
      awaitedComplaintId,
      receivedAt: this.clock(),
    });
    return 'set-aside';
  }
}

function jsonIn(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString('utf8'));
  } catch {
    return null;
  }
}

const offContract = (problems: readonly EventProblem[]): string =>
  `It does not follow the contract: ${problems.map(({ field, reason }) => `${field} ${reason}`.trim()).join('; ')}.`;
