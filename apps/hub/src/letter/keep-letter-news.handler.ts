import { Injectable } from '@nestjs/common';
import type { ParkedRecord } from '../complaint/ledger.repository.js';
import { LetterNewsRepository, type LetterEvent } from './letter-news.repository.js';

/** What a participant says of a letter, with the record that it came in. */
export interface ReceivedLetterNews {
  readonly event: LetterEvent;
  readonly record: Pick<ParkedRecord, 'topic' | 'partition' | 'offset' | 'receivedAt' | 'record'>;
}

/** Keeps what participants say of letters of the province. */
@Injectable()
export class KeepLetterNews {
  constructor(private readonly news: LetterNewsRepository) {}

  /** @returns what cannot be, to be parked */
  async handle(received: readonly ReceivedLetterNews[]): Promise<ParkedRecord[]> {
    if (received.length === 0) return [];
    const refusals = await this.news.keep(received.map(({ event }) => event));
    return received.flatMap(({ event, record }, index) => {
      const refusal = refusals[index] ?? null;
      if (refusal === null) return [];
      const { source, id: eventId } = event;
      return [{ ...record, source, eventId, complaintId: null, cause: 'UNKNOWN_LETTER' as const, errors: [refusal] }];
    });
  }
}
