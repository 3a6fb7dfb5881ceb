import { isNamed } from '#contract';
import { crashPoint } from '../../crash-point.adapter.js';
import type { DestinationGuard } from '../call/destination-guard.adapter.js';
import type { Sending } from '../call/call-lane.handler.js';
import type { Carry } from '../call/send-lines.js';
import { NotReadyYet } from '../delivery.errors.js';
import { toldEntries } from '../expansion/delivered-events.mapper.js';
import type { ExpansionQuery } from '../expansion/expansion.query.js';
import type { AnnounceRegistration } from './announce-registration.handler.js';
import { handedOver, mayShiftStatus, nationalChanges, statusCorrection, type Names } from './national-change.mapper.js';
import type { HandedOver, NationalChange, NationalPlatform } from './national-platform.js';
import type { TrackingIdQuery } from './tracking-id.query.js';

/** What a courier works with. */
export interface NationalCourierParts {
  platform: NationalPlatform;
  history: Pick<ExpansionQuery, 'entriesBefore'>;
  trackingIds: Pick<TrackingIdQuery, 'of'>;
  announce: Pick<AnnounceRegistration, 'handle'>;
  names: () => Promise<Names>;
}

interface Telling extends Sending {
  /** An earlier entry of the complaint. The status that counts is the one after the entry it comes with. */
  isPast: boolean;
}

const hasJoined = ({ joined }: Sending['entry']): boolean => joined.includes('national');

/**
 * Brings entries to the national platform. It has no idempotency key, so whatever may have been sent before is looked
 * up before it is sent again.
 */
export class NationalCourier {
  constructor(
    private readonly parts: NationalCourierParts,
    private readonly guard: Pick<DestinationGuard, 'call'>,
  ) {}

  /** For the entries of one complaint: what its registration answers is known to the entries after it at once. */
  carrier(): Carry<Sending> {
    let registered: string | null = null;
    const tell = async (telling: Telling, names: Names): Promise<void> => {
      const { complaintId, event, state } = telling.entry;
      const filed = isNamed(event, 'filed');
      const changes = filed ? [] : nationalChanges(telling.entry, names);
      if (!filed && changes.length === 0 && !mayShiftStatus(telling.entry)) return;
      const trackingId = registered ?? state.trackingId ?? (await this.parts.trackingIds.of(complaintId));
      if (trackingId !== null) await this.change(trackingId, telling, changes);
      else if (filed) registered = await this.handOver(handedOver(complaintId, event, names), telling.maybeSent);
      else throw new NotReadyYet('waits for the tracking id of its complaint');
    };
    return async (sending) => {
      const names = await this.parts.names();
      for (const one of await this.withLacking(sending)) await tell(one, names);
    };
  }

  /** With the earlier entries that the platform lacks. It may have some of them, so all are looked up. */
  private async withLacking({ entry, maybeSent }: Sending): Promise<Telling[]> {
    if (!hasJoined(entry)) return [{ entry, maybeSent, isPast: false }];
    const earlier = await this.parts.history.entriesBefore([entry]);
    return toldEntries(entry, 'national', earlier.get(entry.complaintId) ?? []).map((told) => ({
      entry: told,
      maybeSent: maybeSent || told !== entry,
      isPast: told !== entry,
    }));
  }

  private async handOver(complaint: HandedOver, maybeSent: boolean): Promise<string> {
    const { platform, announce } = this.parts;
    const reference = complaint.agencyReference;
    const found = maybeSent ? await this.guard.call((signal) => platform.findByReference(reference, signal)) : null;
    const registration = found ?? (await this.guard.call((signal) => platform.create(complaint, signal)));
    crashPoint('after-registration');
    await announce.handle(reference, registration);
    return registration.trackingId;
  }

  private async change(
    trackingId: string,
    { entry, maybeSent, isPast }: Telling,
    changes: readonly NationalChange[],
  ): Promise<void> {
    let status: string | null = null;
    for (const change of changes) status = await this.send(trackingId, change, maybeSent);
    if (!isPast && (mayShiftStatus(entry) || hasJoined(entry)))
      await this.correctStatus(trackingId, { entry, maybeSent }, status);
  }

  /** @param answered null when the change was sent earlier and its answer is not known */
  private async correctStatus(
    trackingId: string,
    { entry, maybeSent }: Sending,
    answered: string | null,
  ): Promise<void> {
    const { platform } = this.parts;
    const status = answered ?? (await this.guard.call((signal) => platform.statusOf(trackingId, signal)));
    const correction = statusCorrection(entry, status);
    if (correction) await this.send(trackingId, correction, maybeSent);
  }

  /** Answers the status afterwards, or null when the change had been taken before. */
  private async send(trackingId: string, change: NationalChange, maybeSent: boolean): Promise<string | null> {
    const { platform } = this.parts;
    const taken =
      maybeSent && (await this.guard.call((signal) => platform.hasTaken(trackingId, change.reference, signal)));
    if (taken) return null;
    const status = await this.guard.call((signal) => platform.change(trackingId, change, signal));
    crashPoint('after-change');
    return status;
  }
}
