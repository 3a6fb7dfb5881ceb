import { Injectable } from '@nestjs/common';
import type { HubRequest } from '#contract';
import { OutboxBell } from '../store/outbox-bell.js';
import { Outbox } from '../store/outbox.repository.js';

/** Does what the hub asks for. */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly outbox: Outbox,
    private readonly bell: OutboxBell,
  ) {}

  /** Sends our own events about a complaint again, as they were: the hub knows those it has by their ids. */
  async handle(regencyCode: string, { subject, data: { from, to } }: HubRequest<'resend-requested'>): Promise<void> {
    await this.outbox.sendAgain({ regencyCode, subject, from, to });
    this.bell.ring(regencyCode);
  }
}
