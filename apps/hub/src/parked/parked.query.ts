import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { HeldEventResponse, ParkedRecordResponse } from './parked.response.js';

/** `bigint` comes from the driver as text. */
type Row<Response> = Omit<Response, 'id'> & { id: string };

const numbered = <Response>(rows: readonly Row<Response>[]) => rows.map((row) => ({ ...row, id: Number(row.id) }));

/** What could not be applied, and what waits. */
@Injectable()
export class ParkedQuery {
  constructor(private readonly database: DataSource) {}

  async parked(after: number, limit: number): Promise<ParkedRecordResponse[]> {
    const rows: Row<ParkedRecordResponse>[] = await this.database.query(
      `SELECT id, topic || '/' || partition || '@' || record_offset AS place,
         to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "receivedAt", source,
         event_id AS "eventId", complaint_id AS "complaintId", cause, errors, length(record) AS bytes
       FROM parked_record WHERE id > $1 ORDER BY id LIMIT $2`,
      [after, limit],
    );
    return numbered(rows);
  }

  async held(after: number, limit: number): Promise<HeldEventResponse[]> {
    const rows: Row<HeldEventResponse>[] = await this.database.query(
      `SELECT id, source, event_id AS "eventId", complaint_id AS "complaintId", awaits,
         received_at_text AS "receivedAt"
       FROM held_event WHERE id > $1 ORDER BY id LIMIT $2`,
      [after, limit],
    );
    return numbered(rows);
  }

  async total(table: 'parked_record' | 'held_event'): Promise<number> {
    const rows: { total: string }[] = await this.database.query(`SELECT count(*) AS total FROM ${table}`);
    return Number(rows[0]?.total ?? 0);
  }
}
