import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReportFigures } from './report-figures.js';
import type { ReportKind } from './report-period.js';
import type { ReportState } from './report.repository.js';
import type { ReportSchedule } from './report-schedule.js';

export interface ReportRow {
  readonly id: number;
  readonly kind: ReportKind;
  readonly period: string;
  readonly participant: string | null;
  readonly state: ReportState;
  readonly done: number;
  readonly orderedBy: string | null;
  readonly orderedAt: string;
  readonly endedAt: string | null;
  readonly failure: string | null;
  readonly sha256: string | null;
  readonly bytes: number | null;
  /** Until when the ledger was known to its figures. */
  readonly cutOff: string | null;
}

export interface RecordedSchedule {
  readonly version: number;
  readonly schedule: ReportSchedule;
  readonly reason: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

interface ReportFilter {
  /** Only what this participant may see: its own and the province's; null for who sees all. */
  readonly seenBy: string | null;
  /** Those ordered before this one; null for the youngest. */
  readonly before: number | null;
  readonly limit: number;
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const columns = `id, kind, period, participant, state, done, ordered_by as "orderedBy",
  ${instant('ordered_at')} as "orderedAt", ${instant('ended_at')} as "endedAt", failure, sha256,
  octet_length(pdf) as bytes, figures -> 'basis' ->> 'cutOff' as "cutOff"`;

const seen = '($1::text is null or participant is null or participant = $1)';

/** Reports that were ordered, and their schedule. */
@Injectable()
export class ReportQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first, one more than asked for when there are more. */
  page({ seenBy, before, limit }: ReportFilter): Promise<ReportRow[]> {
    return this.dataSource.query(
      `select ${columns} from report where ${seen} and ($2::integer is null or id < $2) order by id desc limit $3`,
      [seenBy, before, limit + 1],
    );
  }

  async find(id: number, seenBy: string | null): Promise<ReportRow | null> {
    const [row] = await this.dataSource.query<ReportRow[]>(`select ${columns} from report where ${seen} and id = $2`, [
      seenBy,
      id,
    ]);
    return row ?? null;
  }

  /** Null of one that is not made. */
  async file(id: number): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ pdf: Buffer | null }[]>('select pdf from report where id = $1', [id]);
    return row?.pdf ?? null;
  }

  async figures(id: number): Promise<ReportFigures | null> {
    const [row] = await this.dataSource.query<{ figures: ReportFigures | null }[]>(
      'select figures from report where id = $1',
      [id],
    );
    return row?.figures ?? null;
  }

  /** What the schedule has ordered, whatever became of it. */
  scheduled(): Promise<Pick<ReportRow, 'kind' | 'period' | 'participant'>[]> {
    return this.dataSource.query('select kind, period, participant from report where orderer is null');
  }

  /** The newest first. */
  schedules(): Promise<RecordedSchedule[]> {
    return this.dataSource.query(
      `select version, schedule, reason, changed_by as "changedBy", ${instant('changed_at')} as "changedAt"
       from report_schedule order by version desc`,
    );
  }

  async presentSchedule(): Promise<RecordedSchedule> {
    const [newest] = await this.dataSource.query<RecordedSchedule[]>(
      `select version, schedule, reason, changed_by as "changedBy", ${instant('changed_at')} as "changedAt"
       from report_schedule order by version desc limit 1`,
    );
    if (newest === undefined) throw new Error('Nobody has written the first schedule of reports.');
    return newest;
  }
}
