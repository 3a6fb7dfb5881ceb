import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Circuit } from '../lane/lane.js';

/** What a lane has to do now, and when anything of it was done last. */
export interface LaneProgress {
  destination: string;
  cursor: number;
  /** Entries of the ledger behind the cursor. */
  behind: number;
  /** Complaints with an entry whose time to be tried again has come. */
  due: number;
  /** When the ledger took the oldest entry that is behind or due; null when none is. */
  oldestWaitingAt: Date | null;
  circuit: Circuit;
  /** Instance that works the lane; null when none does. */
  holder: string | null;
  lastProgressAt: Date | null;
  lastError: string | null;
  lastErrorAt: Date | null;
}

interface ProgressRow extends Omit<LaneProgress, 'cursor' | 'behind' | 'due'> {
  cursor: string;
  behind: string;
  due: string;
}

@Injectable()
export class LaneProgressQuery {
  constructor(private readonly database: DataSource) {}

  /** A lane that nobody ever took has everything before it. */
  async progress(destinations: readonly string[]): Promise<LaneProgress[]> {
    const rows: ProgressRow[] = await this.database.query(
      `SELECT wanted.destination, coalesce(cursor, 0) AS cursor, circuit, behind.entries AS behind, due.complaints AS due,
         least(behind.oldest, due.oldest) AS "oldestWaitingAt", last_progress_at AS "lastProgressAt",
         last_error AS "lastError", last_error_at AS "lastErrorAt",
         CASE WHEN leased_until > now() THEN lease_holder END AS holder
       FROM unnest($1::text[]) AS wanted(destination)
       LEFT JOIN delivery_lane lane ON lane.destination = wanted.destination,
       LATERAL (SELECT count(*) AS entries, (SELECT received_at_text::timestamptz FROM ledger_entry
           WHERE position > coalesce(lane.cursor, 0) ORDER BY position LIMIT 1) AS oldest
         FROM ledger_entry WHERE position > coalesce(lane.cursor, 0)) behind,
       LATERAL (SELECT count(*) AS complaints, min(received_at_text::timestamptz) AS oldest
         FROM delivery_pending first JOIN ledger_entry entry USING (position)
         WHERE first.destination = wanted.destination AND first.state = 'retrying' AND first.next_attempt_at <= now()
           AND NOT EXISTS (SELECT FROM delivery_pending earlier WHERE earlier.destination = first.destination
             AND earlier.complaint_id = first.complaint_id AND earlier.position < first.position)) due
       ORDER BY wanted.destination`,
      [destinations],
    );
    return rows.map((row) => ({
      ...row,
      cursor: Number(row.cursor),
      behind: Number(row.behind),
      due: Number(row.due),
    }));
  }
}
