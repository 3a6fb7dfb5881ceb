import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { letterDocument, type HubRequest } from '#contract';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock.provider.js';
import type { Regency } from '../regency/regency.js';
import { RegencyStore } from '../store/regency-store.repository.js';
import { participantEvent } from './outgoing-event.mapper.js';

/** Files a letter of the province, and says that it is here. */
@Injectable()
export class ReceiveLetter {
  constructor(
    private readonly store: RegencyStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A letter that comes again is acknowledged again: the hub may not have had the first acknowledgement. */
  async handle({ code }: Regency, { data }: HubRequest<'letter-issued'>): Promise<void> {
    const { letter: id, document, follows = null, ...letter } = data;
    const now = this.clock();
    const event = participantEvent(
      { id: randomUUID(), source: code, time: now },
      { name: 'letter-received', data: { letter: id, sha256: document.sha256 } },
    );
    await this.store.inTransaction(code, async (transaction) => {
      await transaction.keepLetter({
        ...letter,
        ...{ regencyCode: code, id, follows, receivedAt: now },
        documentName: document.name,
        documentSha256: document.sha256,
        document: letterDocument(data),
      });
      await transaction.send(event);
    });
  }
}
