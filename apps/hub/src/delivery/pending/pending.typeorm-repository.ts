import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { LeaseLost } from '../delivery.errors.js';
import { entryColumns, entryOf, type EntryRow } from '../../complaint/ledger.query.js';
import type { Lease } from '../lane/lease.js';
import { PendingRepository, type PendingEntry, type RoundResult, type Waiting } from './pending.repository.js';

/** Entries of one round at most; the rest of a long line comes with the next. */
const entriesAtOnce = 500;

interface PendingRow extends EntryRow {
  attempts: number;
  maybeSent: boolean;
}

@Injectable()
export class PendingTypeormRepository extends PendingRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  async waitingComplaints(destination: string, complaintIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT DISTINCT complaint_id AS id FROM delivery_pending WHERE destination = $1 AND complaint_id = ANY($2)`,
      [destination, complaintIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async due(destination: string, complaints: number): Promise<PendingEntry[]> {
    const rows: PendingRow[] = await this.database.query(
      `WITH due AS (
         SELECT complaint_id FROM delivery_pending first
         WHERE destination = $1 AND state = 'retrying' AND next_attempt_at <= now() AND NOT EXISTS (
           SELECT FROM delivery_pending older WHERE older.destination = first.destination
             AND older.complaint_id = first.complaint_id AND older.position < first.position)
         ORDER BY attempts, next_attempt_at LIMIT $2)
       SELECT ${entryColumns}, pending.attempts, pending.maybe_sent AS "maybeSent"
       FROM due JOIN delivery_pending pending USING (complaint_id)
         JOIN ledger_entry entry ON entry.position = pending.position
       WHERE pending.destination = $1 ORDER BY pending.position LIMIT ${entriesAtOnce}`,
      [destination, complaints],
    );
    return rows.map(({ attempts, maybeSent, ...entry }) => ({ entry: entryOf(entry), attempts, maybeSent }));
  }

  announceSending(lease: Lease, positions: readonly number[]): Promise<void> {
    return this.database.transaction(async (manager) => {
      await holdLane(manager, lease, 'fence = fence', []);
      await manager.query(
        `UPDATE delivery_pending SET maybe_sent = true WHERE destination = $1 AND position = ANY($2)`,
        [lease.destination, positions],
      );
    });
  }

  finish(lease: Lease, { cursor, delivered, waiting, circuit }: RoundResult): Promise<void> {
    const error = waiting.findLast((entry) => entry.error !== null)?.error ?? null;
    const progressed = cursor !== null || delivered.length > 0;
    return this.database.transaction(async (manager) => {
      await holdLane(
        manager,
        lease,
        `cursor = coalesce($3, cursor), circuit = $4,
         last_error = coalesce($5, last_error), last_error_at = CASE WHEN $5 IS NULL THEN last_error_at ELSE now() END,
         last_progress_at = CASE WHEN $6 THEN now() ELSE last_progress_at END`,
        [cursor, circuit, error, progressed],
      );
      if (delivered.length > 0) {
        await manager.query('DELETE FROM delivery_pending WHERE destination = $1 AND position = ANY($2)', [
          lease.destination,
          delivered,
        ]);
      }
      if (waiting.length > 0) await writeWaiting(manager, lease.destination, waiting);
    });
  }

  async tellAgain(destination: string, recipient: string, complaintId: string): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      `INSERT INTO delivery_pending (destination, position, complaint_id, state, attempts, maybe_sent, next_attempt_at)
       SELECT destination, position, complaint_id, 'retrying', 0, true, now()
       FROM delivery_lane JOIN ledger_entry ON position <= cursor
       WHERE destination = $1 AND complaint_id = $3 AND recipients @> ARRAY[$2::text]
       ON CONFLICT (destination, position) DO UPDATE SET state = 'retrying', attempts = 0, maybe_sent = true,
         next_attempt_at = now()
       RETURNING position`,
      [destination, recipient, complaintId],
    );
    return rows.length > 0;
  }

  async retry(destination: string, position: number): Promise<boolean> {
    const result: [unknown[], number] = await this.database.query(
      `UPDATE delivery_pending SET state = 'retrying', attempts = 0, next_attempt_at = now()
       WHERE destination = $1 AND position = $2`,
      [destination, position],
    );
    return result[1] > 0;
  }
}

async function holdLane(
  manager: EntityManager,
  { destination, fence }: Lease,
  assignments: string,
  values: readonly unknown[],
): Promise<void> {
  const result: [unknown[], number] = await manager.query(
    `UPDATE delivery_lane SET ${assignments} WHERE destination = $1 AND fence = $2`,
    [destination, fence, ...values],
  );
  if (result[1] === 0) throw new LeaseLost(destination);
}

async function writeWaiting(manager: EntityManager, destination: string, waiting: readonly Waiting[]): Promise<void> {
  await manager.query(
    `INSERT INTO delivery_pending AS pending
       (destination, position, complaint_id, state, attempts, maybe_sent, next_attempt_at, last_error)
     SELECT $1, position, "complaintId", state, attempts, "maybeSent", now() + make_interval(secs => pause / 1000.0), error
     FROM json_to_recordset($2) AS row(position bigint, "complaintId" text, state text, attempts integer,
       "maybeSent" boolean, pause double precision, error text)
     ON CONFLICT (destination, position) DO UPDATE SET state = excluded.state, attempts = excluded.attempts,
       maybe_sent = excluded.maybe_sent, next_attempt_at = excluded.next_attempt_at,
       last_error = coalesce(excluded.last_error, pending.last_error)`,
    [destination, JSON.stringify(waiting)],
  );
}
