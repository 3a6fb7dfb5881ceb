import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ConflictResponse } from './conflict.response.js';

const side = (entry: string): string => `json_build_object('participant', ${entry}.source, 'version', ${entry}.version,
  'type', ${entry}.event ->> 'type', 'time', ${entry}.event ->> 'time', 'status', ${entry}.state ->> 'status')`;

@Injectable()
export class ConflictQuery {
  constructor(private readonly database: DataSource) {}

  /** Conflicts with both sides: the entry that conflicts and the last one applied before it. */
  async page(after: number, limit: number): Promise<ConflictResponse[]> {
    const rows: (Omit<ConflictResponse, 'id'> & { id: string })[] = await this.database.query(
      `SELECT conflict.id, conflict.complaint_id AS "complaintId", field, reason,
         to_char(noted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "notedAt",
         ${side('claimed')} AS claimed, CASE WHEN standing IS NULL THEN NULL ELSE ${side('standing')} END AS standing
       FROM conflict
       JOIN ledger_entry AS claimed USING (complaint_id, version)
       LEFT JOIN LATERAL (
         SELECT * FROM ledger_entry AS before
         WHERE before.complaint_id = conflict.complaint_id AND before.version < conflict.version
           AND before.outcome = 'applied'
         ORDER BY before.version DESC LIMIT 1
       ) AS standing ON true
       WHERE conflict.id > $1 ORDER BY conflict.id LIMIT $2`,
      [after, limit],
    );
    return rows.map((row) => ({ ...row, id: Number(row.id) }));
  }

  async total(): Promise<number> {
    const rows: { total: string }[] = await this.database.query('SELECT count(*) AS total FROM conflict');
    return Number(rows[0]?.total ?? 0);
  }
}
