import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EventOutcome, EventOutcomeResponse } from './complaint.response.js';

interface OutcomeRow {
  eventId: string;
  outcome: EventOutcome;
  reason: string | null;
}

/** What became of a participant's events. */
@Injectable()
export class OutcomeQuery {
  constructor(private readonly database: DataSource) {}

  /** One answer for each id, in the order asked. */
  async of(source: string, eventIds: readonly string[]): Promise<EventOutcomeResponse[]> {
    const rows: OutcomeRow[] = await this.database.query(
      `SELECT event_id AS "eventId", outcome, conflict.reason FROM ledger_entry
         LEFT JOIN conflict USING (complaint_id, version) WHERE source = $1 AND event_id = ANY($2)
       UNION ALL SELECT event_id, 'held', 'waits for ' || awaits FROM held_event WHERE source = $1 AND event_id = ANY($2)
       UNION ALL SELECT event_id, 'duplicate', reason FROM duplicate_event WHERE source = $1 AND event_id = ANY($2)
       UNION ALL SELECT event_id, 'parked', errors -> 0 ->> 'field' || ' ' || (errors -> 0 ->> 'reason')
         FROM parked_record WHERE source = $1 AND event_id = ANY($2)`,
      [source, eventIds],
    );
    const known = new Map(rows.map((row) => [row.eventId, row]));
    return eventIds.map((id) => {
      const row = known.get(id);
      return { id, outcome: row?.outcome ?? null, reason: row?.reason ?? null };
    });
  }
}
