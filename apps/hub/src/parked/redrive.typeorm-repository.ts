import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RedriveFilter, RunState } from './parked-message.js';
import { parkedMessages } from './parked-message.query.js';
import {
  RedriveRepository,
  type Attempted,
  type OpenRecord,
  type PlannedRecord,
  type RunOrder,
} from './redrive.repository.js';

/** Seconds until a written record that the ledger has not come to is called unanswered. */
const patience = 20;
/** Seconds without a sign after which a run is called abandoned. */
const abandonedAfter = 15;

/** An empty record has nothing that could be written again. */
const openMessages = `
  SELECT * FROM (${parkedMessages}) AS message
  WHERE state = 'open' AND participant IS NOT NULL AND bytes > 0 AND ($1::text IS NULL OR cause = $1)
    AND ($2::text IS NULL OR participant = $2) AND ($3::bigint[] IS NULL OR id = ANY($3))`;

const parametersOf = ({ cause, participant, ids }: RedriveFilter) => [cause ?? null, participant ?? null, ids ?? null];

@Injectable()
export class RedriveTypeormRepository extends RedriveRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  async countOpen(filter: RedriveFilter): Promise<number> {
    const rows: { total: string }[] = await this.database.query(
      `SELECT count(*) AS total FROM (${openMessages}) AS open`,
      parametersOf(filter),
    );
    return Number(rows[0]?.total ?? 0);
  }

  open(filter: RedriveFilter, limit: number): Promise<OpenRecord[]> {
    return this.database.query(
      `SELECT open.participant, record.record, record.complaint_id AS "complaintId"
       FROM (${openMessages} ORDER BY id LIMIT $4) AS open JOIN parked_record AS record ON record.id = open.record_id
       ORDER BY open.id`,
      [...parametersOf(filter), limit],
    );
  }

  async giveUp(id: number, reason: string, by: string): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      `INSERT INTO parked_given_up (parked_id, reason, given_up_by)
       SELECT id, $2, $3 FROM (${parkedMessages}) AS message WHERE id = $1 AND state = 'open'
       ON CONFLICT DO NOTHING RETURNING parked_id`,
      [id, reason, by],
    );
    return rows.length > 0;
  }

  async start({ filter, rate, canary, startedBy }: RunOrder): Promise<number | null> {
    await this.interruptAbandoned();
    return this.database.transaction(async (manager) => {
      const runs: { id: string }[] = await manager.query(
        `INSERT INTO redrive_run (canary, rate, filter, started_by) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING id`,
        [canary, rate, JSON.stringify(filter), startedBy],
      );
      if (runs[0] === undefined) return null;
      await manager.query(
        `INSERT INTO redrive_attempt (run_id, parked_id, record_id)
         SELECT $4, id, record_id FROM (${openMessages} ORDER BY id LIMIT $5) AS open ORDER BY id`,
        [...parametersOf(filter), runs[0].id, canary ? 1 : null],
      );
      return Number(runs[0].id);
    });
  }

  planned(run: number, limit: number): Promise<PlannedRecord[]> {
    return this.database.query(
      `SELECT attempt.id AS "attemptId", substr(door, 10, length(door) - 12) AS participant, record,
         complaint_id AS "complaintId"
       FROM redrive_attempt AS attempt JOIN parked_record AS parked ON parked.id = attempt.record_id
       WHERE run_id = $1 AND written_at IS NULL ORDER BY attempt.id LIMIT $2`,
      [run, limit],
    );
  }

  async noteWriting(attempts: readonly Attempted[]): Promise<void> {
    await this.database.query(
      `UPDATE redrive_attempt SET written_at = now(), source = row.source, event_id = row.event_id,
         parked_before = (SELECT max(id) FROM parked_record)
       FROM json_to_recordset($1) AS row(id bigint, source text, event_id text) WHERE redrive_attempt.id = row.id`,
      [
        JSON.stringify(
          attempts.map(({ attemptId, event }) => ({
            id: attemptId,
            source: event?.source ?? null,
            event_id: event?.eventId ?? null,
          })),
        ),
      ],
    );
  }

  async noteOutcomes(): Promise<void> {
    await this.database.query(
      `UPDATE redrive_attempt SET outcome = answer.outcome FROM (
         SELECT attempt.id, coalesce(
           (SELECT 'parked' FROM parked_record AS again WHERE again.id > attempt.parked_before AND
             again.door = record.door AND (again.digest = record.digest OR
               (again.source = attempt.source AND again.event_id = attempt.event_id)) LIMIT 1),
           (SELECT e.outcome FROM ledger_entry e WHERE e.source = attempt.source AND e.event_id = attempt.event_id),
           (SELECT 'held' FROM held_event h WHERE h.source = attempt.source AND h.event_id = attempt.event_id),
           (SELECT 'duplicate' FROM duplicate_event d
             WHERE d.source = attempt.source AND d.event_id = attempt.event_id),
           CASE WHEN attempt.written_at < now() - make_interval(secs => $1) THEN 'unanswered' END) AS outcome
         FROM redrive_attempt AS attempt JOIN parked_record AS record ON record.id = attempt.record_id
         WHERE attempt.written_at IS NOT NULL AND (attempt.outcome IS NULL OR attempt.outcome = 'unanswered')
       ) AS answer
       WHERE redrive_attempt.id = answer.id AND answer.outcome IS NOT NULL
         AND redrive_attempt.outcome IS DISTINCT FROM answer.outcome`,
      [patience],
    );
  }

  async awaited(run: number): Promise<number> {
    const rows: { awaited: string }[] = await this.database.query(
      `SELECT count(*) AS awaited FROM redrive_attempt
       WHERE run_id = $1 AND written_at IS NOT NULL AND outcome IS NULL`,
      [run],
    );
    return Number(rows[0]?.awaited ?? 0);
  }

  keepAlive(run: number): Promise<boolean> {
    return this.changeRun('seen_at = now()', run);
  }

  end(run: number, state: Exclude<RunState, 'running'>): Promise<boolean> {
    return this.changeRun('state = $2, ended_at = now()', run, state);
  }

  async interruptAbandoned(): Promise<void> {
    await this.database.query(
      `UPDATE redrive_run SET state = 'interrupted', ended_at = now()
       WHERE state = 'running' AND seen_at < now() - make_interval(secs => $1)`,
      [abandonedAfter],
    );
  }

  private async changeRun(change: string, run: number, ...more: readonly string[]): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      `WITH changed AS (UPDATE redrive_run SET ${change} WHERE id = $1 AND state = 'running' RETURNING id)
       SELECT id FROM changed`,
      [run, ...more],
    );
    return rows.length > 0;
  }
}
