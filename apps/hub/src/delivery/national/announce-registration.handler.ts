import { Inject, Injectable } from '@nestjs/common';
import { complaintEventType, inTopic, type ComplaintEvent } from '#contract';
import type { Clock } from '#kernel';
import { Broker } from '#messaging';
import { DELIVERY_CLOCK } from '../delivery-settings.js';
import type { Registration } from './national-platform.js';

/** Brings a tracking id in by the door that all events use: the national platform's in-topic. */
@Injectable()
export class AnnounceRegistration {
  constructor(
    private readonly broker: Broker,
    @Inject(DELIVERY_CLOCK) private readonly clock: Clock,
  ) {}

  /** Safe to repeat: the id of the event follows from the tracking id, so that a copy is a duplicate. */
  async handle(complaintId: string, { trackingId, url }: Registration): Promise<void> {
    const event: ComplaintEvent<'registered'> = {
      specversion: '1.0',
      id: `registered-${trackingId}`,
      source: 'national',
      subject: complaintId,
      type: complaintEventType('registered'),
      time: this.clock().toISOString(),
      datacontenttype: 'application/json',
      data: { trackingId, ...(url === null ? {} : { url }) },
    };
    await this.broker.publish([
      { topic: inTopic('national'), records: [{ key: complaintId, value: JSON.stringify(event) }] },
    ]);
  }
}
