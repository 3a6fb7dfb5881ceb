import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { signWebhook } from '#http';
import type { StoredEntry } from '../../complaint/ledger.repository.js';
import { CallPace } from '../../participant/call-pace.js';
import type { Participant } from '../../participant/participant.js';
import { ParticipantDirectory } from '../../participant/participant.directory.js';
import type { CalledDestination } from '../call/call-lane.handler.js';
import type { DestinationGuard } from '../call/destination-guard.adapter.js';
import { NotReadyYet } from '../delivery.errors.js';
import { DELIVERY_CLOCK } from '../delivery-settings.js';
import { ExpandEntries } from '../expansion/expand-entries.handler.js';
import { WebhookReceiver } from './webhook-receiver.js';

/** Complaints on their way to one receiver at the same time. */
const sideBySide = 4;

const webhookLane = (code: string): string => `webhook:${code}`;

/** Participants that are told by signed webhooks (Standard Webhooks). The id of a message is its entry's hash. */
@Injectable()
export class WebhookDestination {
  constructor(
    private readonly participants: ParticipantDirectory,
    private readonly expand: ExpandEntries,
    private readonly receiver: WebhookReceiver,
    @Inject(DELIVERY_CLOCK) private readonly clock: Clock,
  ) {}

  of(code: string): CalledDestination {
    return {
      destination: webhookLane(code),
      recipient: code,
      sideBySide,
      pace: new CallPace(null),
      carrier:
        (guard) =>
        () =>
        async ({ entry }) =>
          this.deliver(entry, code, guard),
    };
  }

  private async deliver(entry: StoredEntry, code: string, guard: DestinationGuard): Promise<void> {
    const participant = await this.participants.find(code);
    const { url, secret } = addressOf(participant);
    const recipients = new Map(participant ? [[code, participant]] : []);
    const expansion = await this.expand.handle([entry], recipients);
    for (const event of expansion.of(entry, code)) {
      const body = JSON.stringify(event);
      await guard.call((signal) => {
        const headers = signWebhook({ secret, id: event.ledgerhash, at: this.clock(), body });
        return this.receiver.post({ url, headers, body }, signal);
      });
    }
  }
}

function addressOf(participant: Participant | null): { url: string; secret: string } {
  if (participant?.delivery.kind !== 'webhook') throw new NotReadyYet('has no address for webhooks');
  if (participant.secret === null) throw new NotReadyYet('has no secret to sign webhooks with');
  return { url: participant.delivery.url, secret: participant.secret };
}
