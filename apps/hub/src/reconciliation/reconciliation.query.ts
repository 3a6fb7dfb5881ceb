import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Receipt } from './receipt.js';
import type { ParticipantResult, ResultState, RunState, Step } from './result.js';

export interface RunProgress {
  id: number;
  state: RunState;
  askedBy: string;
  askedAt: Date;
  asOf: Date | null;
  endedAt: Date | null;
  receiptId: number | null;
  participants: (Partial<ParticipantResult> & { code: string; state: Step | ResultState })[];
}

export interface ReceiptRow {
  id: number;
  payload: Receipt;
}

const numbered = <Row extends { id: string }>(row: Row) => ({ ...row, id: Number(row.id) });

/** Reads runs and receipts. */
@Injectable()
export class ReconciliationQuery {
  constructor(private readonly database: DataSource) {}

  async run(id: number): Promise<RunProgress | null> {
    const runs: (Omit<RunProgress, 'id' | 'receiptId'> & { id: string; receiptId: string | null })[] =
      await this.database.query(
        `SELECT run.id, run.state, asked_by AS "askedBy", asked_at AS "askedAt", as_of AS "asOf", ended_at AS "endedAt",
           receipt.id AS "receiptId",
           coalesce((SELECT json_agg(result || jsonb_build_object('code', participant, 'state', answer.state)
             ORDER BY participant) FROM reconciliation_result AS answer WHERE answer.run = run.id), '[]') AS participants
         FROM reconciliation AS run LEFT JOIN receipt ON receipt.run = run.id WHERE run.id = $1`,
        [id],
      );
    const [run] = runs;
    if (!run) return null;
    return { ...numbered(run), receiptId: run.receiptId === null ? null : Number(run.receiptId) };
  }

  /** Receipts behind one, in the order of their ids. */
  async receipts(after: number, limit: number): Promise<ReceiptRow[]> {
    const rows: { id: string; payload: Receipt }[] = await this.database.query(
      'SELECT id, payload FROM receipt WHERE id > $1 ORDER BY id LIMIT $2',
      [after, limit],
    );
    return rows.map(numbered);
  }

  /** A receipt as it was signed; null when there is none with this id. */
  async signed(id: number): Promise<object | null> {
    const rows: { signed: object }[] = await this.database.query('SELECT signed FROM receipt WHERE id = $1', [id]);
    return rows[0]?.signed ?? null;
  }
}
