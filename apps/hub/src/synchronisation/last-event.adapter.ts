import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface NewestRow {
  source: string;
  newest: string;
  receivedAt: string;
}

/**
 * When the ledger took the last event of each participant. Positions become visible in order, so that only what came
 * since the look before has to be read: whoever has not spoken for a year costs nothing.
 */
@Injectable()
export class LastEvents {
  private readonly instants = new Map<string, string>();
  private readUpTo = 0;

  constructor(private readonly database: DataSource) {}

  /** By the code of the participant; who never spoke is not in it. */
  async look(): Promise<ReadonlyMap<string, string>> {
    const rows: NewestRow[] = await this.database.query(
      `SELECT newest.source, newest.newest, entry.received_at_text AS "receivedAt" FROM (
         SELECT source, max(position) AS newest FROM ledger_entry WHERE position > $1 GROUP BY source) AS newest
       JOIN ledger_entry AS entry ON entry.position = newest.newest ORDER BY newest.newest`,
      [this.readUpTo],
    );
    for (const { source, newest, receivedAt } of rows) {
      // Two looks may overlap; the one that saw less must not be the last word.
      if (Number(newest) <= this.readUpTo) continue;
      this.instants.set(source, receivedAt);
      this.readUpTo = Number(newest);
    }
    return this.instants;
  }
}
