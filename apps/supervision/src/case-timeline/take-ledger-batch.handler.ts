import { Injectable } from '@nestjs/common';
import { foldBatch } from './fold-batch.js';
import { ProjectionRepository, type LedgerBatch } from './projection.repository.js';

/** Takes a batch of the ledger into the tables, in one transaction. */
@Injectable()
export class TakeLedgerBatchHandler {
  constructor(private readonly projection: ProjectionRepository) {}

  async take(batch: LedgerBatch): Promise<void> {
    const ids = [...new Set(batch.entries.map(({ complaintId }) => complaintId))];
    await this.projection.inBatch(batch, async (store) => {
      const known = await store.casesOf(ids);
      await store.save(batch, foldBatch(known, batch.entries));
    });
  }
}
