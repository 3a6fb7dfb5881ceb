import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { OutboxQuery } from './outbox.query.js';
import { OutboxRepository } from './outbox.repository.js';

/** Has a message sent again that was given up. */
@Injectable()
export class SendAgain {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly query: OutboxQuery,
  ) {}

  /** @throws a 404 problem when there is no such message, a 409 problem when it was not given up */
  async handle(id: string, by: string): Promise<void> {
    if (await this.outbox.renew(id, by)) return;
    if (await this.query.exists(id)) throw problem(409, 'Conflict', { detail: 'This message was not given up.' });
    throw problem(404, 'Not Found', { detail: `There is no message ${id}.` });
  }
}
