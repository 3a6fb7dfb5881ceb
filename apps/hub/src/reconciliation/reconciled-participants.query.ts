import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Reads who takes part in a reconciliation: whoever should hold something, or has a system that has shown itself. */
@Injectable()
export class ReconciledParticipantsQuery {
  constructor(private readonly database: DataSource) {}

  async codes(): Promise<ReadonlySet<string>> {
    const rows: { code: string }[] = await this.database.query(
      `SELECT code FROM participant WHERE last_heartbeat_at IS NOT NULL
         OR EXISTS (SELECT FROM expected_holding WHERE participant = code)`,
    );
    return new Set(rows.map(({ code }) => code));
  }
}
