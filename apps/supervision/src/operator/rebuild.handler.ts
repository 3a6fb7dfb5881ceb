import { Injectable } from '@nestjs/common';
import { LedgerReader } from '../case-timeline/ledger-reader.adapter.js';
import { ProjectionRepository } from '../case-timeline/projection.repository.js';
import { LedgerEnd } from './ledger-end.client.js';

/**
 * Reads everything again from the start of the ledger. What has to survive a crash is in the database before
 * anything is read: an app that starts in the midst of a rebuild goes on with it.
 */
@Injectable()
export class RebuildHandler {
  constructor(
    private readonly ledgerEnd: LedgerEnd,
    private readonly projection: ProjectionRepository,
    private readonly reader: LedgerReader,
  ) {}

  /** @throws BrokerUnavailable when the ledger cannot be read now; then nothing was emptied */
  async begin(): Promise<void> {
    const ends = await this.ledgerEnd.offsets();
    await this.projection.beginAgain(ends);
    await this.reader.follow();
  }
}
