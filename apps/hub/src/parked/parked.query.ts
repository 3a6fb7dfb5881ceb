import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MessageState } from './parked-message.js';
import { parkedMessages } from './parked-message.query.js';
import type { HeldEventResponse, ParkedGroupResponse, ParkedRecordResponse } from './parked.response.js';

/** `bigint` comes from the driver as text. */
type Row<Response> = Omit<Response, 'id'> & { id: string };

/** What is left out does not matter. */
interface Filter {
  state?: MessageState;
  cause?: string;
  participant?: string;
}

const numbered = <Response>(rows: readonly Row<Response>[]) => rows.map((row) => ({ ...row, id: Number(row.id) }));
const parametersOf = ({ state, cause, participant }: Filter) => [state ?? null, cause ?? null, participant ?? null];

const messages = `(${parkedMessages}) AS message
  WHERE ($1::text IS NULL OR state = $1) AND ($2::text IS NULL OR cause = $2)
    AND ($3::text IS NULL OR participant = $3)`;

/** What could not be applied, and what waits. */
@Injectable()
export class ParkedQuery {
  constructor(private readonly database: DataSource) {}

  async parked(after: number, limit: number, filter: Filter): Promise<ParkedRecordResponse[]> {
    const rows: Row<ParkedRecordResponse>[] = await this.database.query(
      `SELECT id, topic || '/' || partition || '@' || record_offset AS place,
         to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "receivedAt", participant, source,
         event_id AS "eventId", complaint_id AS "complaintId", cause, errors, bytes, state, attempts,
         last_outcome AS "lastOutcome", given_up_reason AS "givenUpReason"
       FROM ${messages} AND id > $4 ORDER BY id LIMIT $5`,
      [...parametersOf(filter), after, limit],
    );
    return numbered(rows);
  }

  async parkedTotal(filter: Filter): Promise<number> {
    return this.count(`SELECT count(*) AS total FROM ${messages}`, parametersOf(filter));
  }

  groups(): Promise<ParkedGroupResponse[]> {
    return this.database.query(
      `SELECT cause, participant, count(*)::integer AS count, min(received_at) AS oldest, max(received_at) AS newest,
         (array_agg(errors ORDER BY id DESC))[1] AS example
       FROM (${parkedMessages}) AS message WHERE state = 'open'
       GROUP BY cause, participant ORDER BY count(*) DESC, cause, participant`,
    );
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

  heldTotal(): Promise<number> {
    return this.count('SELECT count(*) AS total FROM held_event', []);
  }

  private async count(sql: string, parameters: unknown[]): Promise<number> {
    const rows: { total: string }[] = await this.database.query(sql, parameters);
    return Number(rows[0]?.total ?? 0);
  }
}
