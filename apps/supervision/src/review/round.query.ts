import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DateBasis } from '../monev/figures.js';
import type { DrawnStratum } from './review.repository.js';

export interface Round {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly dateBasis: DateBasis;
  readonly seed: string;
  readonly total: number;
  readonly minimum: number;
  readonly rubricVersion: number;
  readonly populationSha256: string;
  readonly openedBy: string;
  readonly openedAt: string;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
  /** Cases that could be drawn, and those that were. */
  readonly population: number;
  readonly cases: number;
}

export interface RoundStratum extends Omit<DrawnStratum, 'ids'> {
  readonly size: number;
  readonly cases: number;
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const columns = `id, period_from::text as "from", period_to::text as "to", date_basis as "dateBasis", seed, total, minimum,
  rubric_version as "rubricVersion", population_sha256 as "populationSha256", opened_by as "openedBy",
  ${iso('opened_at')} as "openedAt", closed_by as "closedBy", ${iso('closed_at')} as "closedAt",
  (select sum(cardinality(ids))::integer from review_stratum where round_id = id) as population,
  (select count(*)::integer from review_case where round_id = id) as cases`;

@Injectable()
export class RoundQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. */
  all(): Promise<Round[]> {
    return this.dataSource.query(`select ${columns} from review_round order by id desc`);
  }

  async find(id: number): Promise<Round | null> {
    const [row] = await this.dataSource.query<Round[]>(`select ${columns} from review_round where id = $1`, [id]);
    return row ?? null;
  }

  /** In the order of their codes. */
  strata(id: number): Promise<RoundStratum[]> {
    return this.dataSource.query(
      `select participant, complaints, secret, unanswered, cardinality(ids) as size,
         (select count(*)::integer from review_case as drawn
          where drawn.round_id = stratum.round_id and drawn.participant = stratum.participant) as cases
       from review_stratum as stratum where round_id = $1 order by participant`,
      [id],
    );
  }

  /** What could be drawn, as far as it did not become secret since. */
  async population(id: number, participant: string): Promise<{ readonly ids: string[]; readonly withheld: number }> {
    const rows = await this.dataSource.query<{ id: string; secret: boolean }[]>(
      `select drawn.id, coalesce(complaint.secret, false) as secret
       from review_stratum cross join lateral unnest(ids) with ordinality as drawn (id, place)
         left join complaint_case as complaint on complaint.id = drawn.id
       where round_id = $1 and participant = $2 order by drawn.place`,
      [id, participant],
    );
    const open = rows.filter(({ secret }) => !secret);
    return { ids: open.map((row) => row.id), withheld: rows.length - open.length };
  }
}
