import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DueNight } from './night.js';
import type { Receipt } from './receipt.js';
import { ReconciliationRepository, type ReconciliationOrder, type TakenRun } from './reconciliation.repository.js';
import type { ParticipantResult, Step } from './result.js';

/** Seconds without a sign after which another instance takes a run over. */
const abandonedAfter = 15;

/** Any number will do; it names the lock under which runs are taken. */
const takeLock = 6_364;

interface RunRow {
  id: string;
  participants: string[] | null;
  rebuild: boolean;
  askedBy: string;
  asOf: Date;
}

@Injectable()
export class ReconciliationTypeormRepository extends ReconciliationRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  async order({ participants, rebuild, askedBy }: ReconciliationOrder): Promise<number> {
    const rows: { id: string }[] = await this.database.query(
      'INSERT INTO reconciliation (participants, rebuild, asked_by) VALUES ($1, $2, $3) RETURNING id',
      [participants, rebuild, askedBy],
    );
    return Number(rows[0]?.id);
  }

  async begin(order: ReconciliationOrder): Promise<TakenRun> {
    const rows: { id: string; asOf: Date }[] = await this.database.query(
      `INSERT INTO reconciliation (state, participants, rebuild, asked_by, as_of, seen_at)
       VALUES ('running', $1, $2, $3, now(), now()) RETURNING id, as_of AS "asOf"`,
      [order.participants, order.rebuild, order.askedBy],
    );
    const [row] = rows;
    if (!row) throw new Error('A run that was begun has no row.');
    return { ...order, id: Number(row.id), asOf: row.asOf };
  }

  async orderNight({ date, since }: DueNight): Promise<void> {
    await this.database.query(
      `INSERT INTO reconciliation (night, rebuild, asked_by)
       SELECT $1::date, false, 'night' FROM (SELECT received_at_text FROM ledger_entry ORDER BY position LIMIT 1) AS first
       WHERE received_at_text::timestamptz < $2 AND NOT EXISTS (SELECT FROM reconciliation WHERE night = $1::date)
       ON CONFLICT DO NOTHING`,
      [date, since],
    );
  }

  async take(holder: string): Promise<TakenRun | null> {
    const rows: RunRow[] = await this.database.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [takeLock]);
      return manager.query(
        `WITH taken AS (
           UPDATE reconciliation SET state = 'running', holder = $1, seen_at = now(), as_of = coalesce(as_of, now())
           WHERE id = (
             SELECT id FROM reconciliation WHERE state IN ('waiting', 'running') AND NOT EXISTS (
               SELECT FROM reconciliation WHERE state = 'running' AND seen_at > now() - make_interval(secs => $2))
             ORDER BY state = 'waiting', id LIMIT 1)
           RETURNING id, participants, rebuild, asked_by AS "askedBy", as_of AS "asOf"
         ) SELECT * FROM taken`,
        [holder, abandonedAfter],
      );
    });
    return rows[0] ? { ...rows[0], id: Number(rows[0].id) } : null;
  }

  keepAlive(run: number, holder: string): Promise<boolean> {
    return this.changeRun('seen_at = now()', 'holder = $2', run, holder);
  }

  stop(run: number): Promise<boolean> {
    return this.changeRun(`state = 'stopped', ended_at = now()`, 'true', run);
  }

  async open(run: number, participants: readonly string[]): Promise<readonly string[]> {
    await this.database.query(
      `INSERT INTO reconciliation_result (run, participant, state, result)
       SELECT $1, code, 'waiting', '{}' FROM unnest($2::text[]) AS code ON CONFLICT DO NOTHING`,
      [run, participants],
    );
    const rows: { participant: string }[] = await this.database.query(
      `SELECT participant FROM reconciliation_result
       WHERE run = $1 AND state IN ('waiting', 'looking', 'settling', 'healing')`,
      [run],
    );
    return rows.map(({ participant }) => participant);
  }

  noteStep(run: number, participant: string, step: Step, compared: number): Promise<void> {
    return this.note(run, participant, step, { compared });
  }

  noteResult(run: number, participant: string, result: ParticipantResult): Promise<void> {
    return this.note(run, participant, result.state, result);
  }

  async results(run: number): Promise<ReadonlyMap<string, ParticipantResult>> {
    const rows: { participant: string; result: ParticipantResult }[] = await this.database.query(
      'SELECT participant, result FROM reconciliation_result WHERE run = $1',
      [run],
    );
    return new Map(rows.map(({ participant, result }) => [participant, result]));
  }

  async finish(run: number, receipt: { payload: Receipt; signed: object } | null): Promise<void> {
    await this.database.transaction(async (manager) => {
      const ended: unknown[] = await manager.query(
        `WITH ended AS (
           UPDATE reconciliation SET state = 'finished', ended_at = now() WHERE id = $1 AND state = 'running' RETURNING id
         ) SELECT id FROM ended`,
        [run],
      );
      if (ended.length === 0 || !receipt) return;
      await manager.query(
        `INSERT INTO receipt (run, issued_at, payload, signed) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
        [run, receipt.payload.issuedAt, JSON.stringify(receipt.payload), JSON.stringify(receipt.signed)],
      );
    });
  }

  private async note(run: number, participant: string, state: string, result: object): Promise<void> {
    await this.database.query(
      'UPDATE reconciliation_result SET state = $3, result = $4 WHERE run = $1 AND participant = $2',
      [run, participant, state, JSON.stringify(result)],
    );
  }

  private async changeRun(
    change: string,
    condition: string,
    run: number,
    ...more: readonly string[]
  ): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      `WITH changed AS (
         UPDATE reconciliation SET ${change} WHERE id = $1 AND state IN ('waiting', 'running') AND ${condition}
         RETURNING id
       ) SELECT id FROM changed`,
      [run, ...more],
    );
    return rows.length > 0;
  }
}
