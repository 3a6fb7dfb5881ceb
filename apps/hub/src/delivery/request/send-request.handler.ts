import { Inject, Injectable } from '@nestjs/common';
import { outTopic, type HubRequest } from '#contract';
import { signWebhook } from '#http';
import type { Clock } from '#kernel';
import { Broker } from '#messaging';
import type { Participant } from '../../participant/participant.js';
import { DELIVERY_CLOCK, DELIVERY_SETTINGS, type DeliverySettings } from '../delivery-settings.js';
import { WebhookReceiver } from '../webhook/webhook-receiver.js';
import { OpenRequests } from './open-requests.repository.js';

/** Brings a request of the hub to a participant by the way in which it is told everything else. */
@Injectable()
export class SendRequest {
  constructor(
    private readonly broker: Broker,
    private readonly receiver: WebhookReceiver,
    @Inject(DELIVERY_SETTINGS) private readonly settings: Pick<DeliverySettings, 'callTimeout'>,
    @Inject(DELIVERY_CLOCK) private readonly clock: Clock,
    private readonly open: OpenRequests,
  ) {}

  /** @throws when it may not have arrived; asking again does no harm */
  async handle(request: HubRequest, participant: Participant): Promise<void> {
    if (participant.delivery.kind === 'gateway') await this.open.post(participant.code, request);
    else await this.push(request, participant);
  }

  /** As {@link handle}, for a request that the participant also finds among what is missing from it. */
  async push(request: HubRequest, { code, delivery, secret }: Participant): Promise<void> {
    const body = JSON.stringify(request);
    if (delivery.kind === 'kafka') {
      await this.broker.publish([{ topic: outTopic(code), records: [{ key: request.subject, value: body }] }]);
    }
    if (delivery.kind === 'webhook' && secret !== null) {
      const headers = signWebhook({ secret, id: request.id, at: this.clock(), body });
      await this.receiver.post({ url: delivery.url, headers, body }, AbortSignal.timeout(this.settings.callTimeout));
    }
  }
}
