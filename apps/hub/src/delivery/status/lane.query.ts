import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Circuit } from '../lane/lane.js';

/** Where a destination stands. */
export interface LaneStatus {
  destination: string;
  /** Position in the ledger up to which everything is delivered or pending. */
  cursor: number;
  /** Entries of the ledger behind the cursor. */
  behind: number;
  /** Entries that wait to be tried again, or behind one that does. */
  pending: number;
  /** Entries that are not tried any more. */
  givenUp: number;
  circuit: Circuit;
  /** Instance that works the lane; null when none does. */
  holder: string | null;
  lastProgressAt: Date | null;
  lastError: string | null;
  lastErrorAt: Date | null;
}

export interface PendingStatus {
  position: number;
  complaintId: string;
  state: 'retrying' | 'given-up';
  attempts: number;
  nextAttemptAt: Date;
  lastError: string | null;
}

interface LaneRow extends Omit<LaneStatus, 'cursor' | 'behind' | 'pending' | 'givenUp'> {
  cursor: string;
  behind: string;
  pending: string;
  givenUp: string;
}

/** Reads how far delivery has come. */
@Injectable()
export class LaneQuery {
  constructor(private readonly database: DataSource) {}

  async lanes(): Promise<LaneStatus[]> {
    const rows: LaneRow[] = await this.database.query(
      `SELECT destination, cursor, circuit, last_progress_at AS "lastProgressAt", last_error AS "lastError",
         last_error_at AS "lastErrorAt", CASE WHEN leased_until > now() THEN lease_holder END AS holder,
         (SELECT count(*) FROM ledger_entry WHERE position > lane.cursor) AS behind,
         (SELECT count(*) FROM delivery_pending p
           WHERE p.destination = lane.destination AND p.state = 'retrying') AS pending,
         (SELECT count(*) FROM delivery_pending p
           WHERE p.destination = lane.destination AND p.state = 'given-up') AS "givenUp"
       FROM delivery_lane lane ORDER BY destination`,
    );
    return rows.map((row) => ({
      ...row,
      cursor: Number(row.cursor),
      behind: Number(row.behind),
      pending: Number(row.pending),
      givenUp: Number(row.givenUp),
    }));
  }

  /** Entries that wait, behind a position, oldest first. */
  async pending(destination: string, after: number, limit: number): Promise<PendingStatus[]> {
    const rows: (Omit<PendingStatus, 'position'> & { position: string })[] = await this.database.query(
      `SELECT position, complaint_id AS "complaintId", state, attempts, next_attempt_at AS "nextAttemptAt",
         last_error AS "lastError"
       FROM delivery_pending WHERE destination = $1 AND position > $2 ORDER BY position LIMIT $3`,
      [destination, after, limit],
    );
    return rows.map((row) => ({ ...row, position: Number(row.position) }));
  }
}
