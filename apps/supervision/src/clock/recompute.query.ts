import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClockMove } from './clock-moves.js';
import type { RecomputeResponse } from './clock-settings.response.js';

export interface MoveRow extends Pick<ClockMove, 'clock' | 'participant' | 'cycle' | 'kind'> {
  readonly complaint_id: string;
  readonly number: number;
  readonly deadline_before: Date | null;
  readonly deadline_after: Date | null;
}

export interface MoveFilter {
  readonly version: number;
  /** Only of complaints that are this participant's business; null for all. */
  readonly involving: string | null;
  readonly after: { readonly complaintId: string; readonly number: number };
  readonly limit: number;
}

const columns = `settings_version as version,
  case when superseded_by is not null then 'superseded' when finished_at is null then 'running' else 'done' end as state,
  done, total, (select count(*)::integer from clock_move where clock_move.settings_version = run.settings_version) as moved,
  to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
  to_char(finished_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "finishedAt"`;

/** What changed settings made of deadlines. */
@Injectable()
export class RecomputeQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first, twenty at most. */
  youngest(): Promise<RecomputeResponse[]> {
    return this.dataSource.query(
      `select ${columns} from clock_recompute as run order by settings_version desc limit 20`,
    );
  }

  async of(version: number): Promise<RecomputeResponse | null> {
    const [row] = await this.dataSource.query<RecomputeResponse[]>(
      `select ${columns} from clock_recompute as run where settings_version = $1`,
      [version],
    );
    return row ?? null;
  }

  /** The one that is under way, as far as it is; null when all deadlines are by the present settings. */
  async underWay(): Promise<{ done: number; total: number | null } | null> {
    const [row] = await this.dataSource.query<{ done: number; total: number | null }[]>(
      'select done, total from clock_recompute where finished_at is null and superseded_by is null',
    );
    return row ?? null;
  }

  /** Nothing of secret complaints. */
  moves({ version, involving, after, limit }: MoveFilter): Promise<MoveRow[]> {
    return this.dataSource.query(
      `select complaint_id, number, clock, participant, cycle, kind, deadline_before, deadline_after
       from clock_move join complaint_case as complaint on complaint.id = complaint_id
       where settings_version = $1 and not complaint.secret
         and ($2::text is null or complaint.involved @> array[$2::text])
         and (complaint_id, number) > ($3, $4)
       order by complaint_id, number limit $5`,
      [version, involving, after.complaintId, after.number, limit],
    );
  }
}
