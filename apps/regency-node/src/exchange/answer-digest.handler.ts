import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { inTopic, rangeDigests, type HubRequest } from '#contract';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock.provider.js';
import { HeldComplaintsQuery } from '../complaint/held-complaints.query.js';
import type { Regency } from '../regency/regency.js';
import { Outbox } from '../store/outbox.repository.js';
import { participantEvent } from './outgoing-event.mapper.js';
import { RegencyBrokers } from './regency-brokers.adapter.js';

/** Says what a regency holds, from its tables as they are now. */
@Injectable()
export class AnswerDigest {
  constructor(
    private readonly held: HeldComplaintsQuery,
    private readonly outbox: Outbox,
    private readonly brokers: RegencyBrokers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Not by way of the outbox: an answer that waits behind other events tells of a past that is gone. */
  async handle(regency: Regency, { id, data: { run, ranges, detail } }: HubRequest<'digest-requested'>): Promise<void> {
    const { code } = regency;
    const waiting = await this.outbox.count(code);
    const held = await this.held.in(code, ranges);
    const event = participantEvent(
      { id: randomUUID(), source: code, time: this.clock() },
      { name: 'digest', data: { run, request: id, waiting, ranges: rangeDigests(held, ranges, detail) } },
    );
    await this.brokers
      .of(regency)
      .publish([{ topic: inTopic(code), records: [{ key: code, value: JSON.stringify(event) }] }]);
  }
}
