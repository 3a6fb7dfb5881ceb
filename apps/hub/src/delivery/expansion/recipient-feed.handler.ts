import { Inject, Injectable } from '@nestjs/common';
import { LedgerQuery } from '../../complaint/ledger.query.js';
import type { StoredEntry } from '../../complaint/ledger.repository.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from '../delivery-settings.js';

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
  constructor(
    private readonly ledger: LedgerQuery,
    @Inject(DELIVERY_SETTINGS) private readonly settings: Pick<DeliverySettings, 'lookedThroughAtOnce'>,
  ) {}

  async behind(recipient: string, position: number, limit: number): Promise<FeedPage> {
    // The head is read first: what becomes visible between the two queries is behind it.
    const head = await this.ledger.head();
    // Somebody who is told little may be far behind: an answer looks through so much of the ledger and no more.
    const end = Math.max(position, Math.min(head, position + this.settings.lookedThroughAtOnce));
    const found = await this.ledger.forRecipient(recipient, position, end, limit + 1);
    if (found.length <= limit) return { entries: found, next: end, more: end < head };
    const entries = found.slice(0, limit);
    return { entries, next: entries.at(-1)?.position ?? position, more: true };
  }
}
