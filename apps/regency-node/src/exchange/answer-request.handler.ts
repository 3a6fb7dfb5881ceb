import { Injectable } from '@nestjs/common';
import type { HubRequest } from '#contract';
import type { Regency } from '../regency/regency.js';
import { OutboxBell } from '../store/outbox-bell.js';
import { Outbox } from '../store/outbox.repository.js';
import { AnswerDigest } from './answer-digest.handler.js';
import { ReceiveLetter } from './receive-letter.handler.js';
import { RestateComplaint } from './restate-complaint.handler.js';

/** Does what the hub asks for. */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly outbox: Outbox,
    private readonly bell: OutboxBell,
    private readonly answerDigest: AnswerDigest,
    private readonly restateComplaint: RestateComplaint,
    private readonly receiveLetter: ReceiveLetter,
  ) {}

  async handle(regency: Regency, request: HubRequest): Promise<void> {
    switch (request.type) {
      case 'id.lapor.hub.resend-requested.v1':
        return this.sendAgain(regency.code, request);
      case 'id.lapor.hub.digest-requested.v1':
        return this.answerDigest.handle(regency, request);
      case 'id.lapor.hub.complaint-restated.v1':
        return this.restateComplaint.handle(regency, request);
      case 'id.lapor.hub.letter-issued.v1':
        return this.receiveLetter.handle(regency, request);
    }
  }

  /** Sends our own events about a complaint again, as they were: the hub knows those it has by their ids. */
  private async sendAgain(
    regencyCode: string,
    { subject, data: { from, to } }: HubRequest<'resend-requested'>,
  ): Promise<void> {
    await this.outbox.sendAgain({ regencyCode, subject, from, to });
    this.bell.ring(regencyCode);
  }
}
