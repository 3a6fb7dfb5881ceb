import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { attemptOutcomes } from './parked-message.js';
import type { RedriveAttemptResponse, RedriveRunResponse } from './redrive.response.js';

/** `bigint` comes from the driver as text. */
type RunRow = Omit<RedriveRunResponse, 'id'> & { id: string };
type AttemptRow = Omit<RedriveAttemptResponse, 'id' | 'run' | 'parkedId'> & {
  id: string;
  run: string;
  parkedId: string;
};

const counts = attemptOutcomes
  .map((outcome) => `'${outcome}', (count(*) FILTER (WHERE attempt.outcome = '${outcome}'))::integer`)
  .join(', ');

const runs = `
  SELECT run.id, run.state, canary, rate, filter, started_by AS "startedBy", started_at AS "startedAt",
    ended_at AS "endedAt", count(attempt.id)::integer AS total, count(attempt.written_at)::integer AS written,
    count(attempt.outcome)::integer AS done, json_build_object(${counts}) AS outcomes
  FROM redrive_run AS run LEFT JOIN redrive_attempt AS attempt ON attempt.run_id = run.id`;

/** Runs and attempts, as they are logged. */
@Injectable()
export class RedriveQuery {
  constructor(private readonly database: DataSource) {}

  async runs(after: number, limit: number): Promise<RedriveRunResponse[]> {
    const rows: RunRow[] = await this.database.query(
      `${runs} WHERE run.id > $1 GROUP BY run.id ORDER BY run.id LIMIT $2`,
      [after, limit],
    );
    return rows.map((row) => ({ ...row, id: Number(row.id) }));
  }

  async run(id: number): Promise<RedriveRunResponse | null> {
    const rows: RunRow[] = await this.database.query(`${runs} WHERE run.id = $1 GROUP BY run.id`, [id]);
    return rows[0] ? { ...rows[0], id: Number(rows[0].id) } : null;
  }

  /** Planned attempts that were never made are none. */
  async attempts(after: number, limit: number): Promise<RedriveAttemptResponse[]> {
    const rows: AttemptRow[] = await this.database.query(
      `SELECT attempt.id, run_id AS run, parked_id AS "parkedId", written_at AS at, started_by AS by, outcome
       FROM redrive_attempt AS attempt JOIN redrive_run AS run ON run.id = attempt.run_id
       WHERE attempt.id > $1 AND written_at IS NOT NULL ORDER BY attempt.id LIMIT $2`,
      [after, limit],
    );
    return rows.map((row) => ({ ...row, id: Number(row.id), run: Number(row.run), parkedId: Number(row.parkedId) }));
  }
}
