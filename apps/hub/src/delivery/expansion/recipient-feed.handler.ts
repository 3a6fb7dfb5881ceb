import { Injectable } from '@nestjs/common';
import { LedgerQuery } from '../../complaint/ledger.query.js';
import type { StoredEntry } from '../../complaint/ledger.repository.js';

export interface FeedPage {
  entries: StoredEntry[];
  /** Position to read on from: nothing for the recipient appears at or before it. */
  next: number;
  /** Whether there is more already. */
  more: boolean;
}

/** The ledger as one recipient sees it. */
@Injectable()
export class RecipientFeed {
  constructor(private readonly ledger: LedgerQuery) {}

  async behind(recipient: string, position: number, limit: number): Promise<FeedPage> {
    // The head is read first: what becomes visible between the two queries is behind it.
    const head = await this.ledger.head();
    const found = await this.ledger.forRecipient(recipient, position, limit + 1);
    const entries = found.slice(0, limit);
    const last = entries.at(-1)?.position ?? position;
    const more = found.length > limit;
    return { entries, next: more ? last : Math.max(head, last), more };
  }
}
