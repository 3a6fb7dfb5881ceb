import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RecapImportResponse, RecapRowResponse, RecapTrendPointResponse } from './recap.response.js';

export interface RecapRowFilter {
  readonly importId: number | null;
  readonly region: string | null;
  readonly flagged: boolean | null;
  /** Import and row of the last one shown; null at the beginning. */
  readonly after: readonly [importId: number, row: number] | null;
  readonly limit: number;
}

/** Of each period and region the row that was imported last: a later table corrects an earlier one. */
const present = `select distinct on (region, period_from, period_to) * from recap_row
  order by region, period_from, period_to, import_id desc, row_number`;

@Injectable()
export class RecapQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. */
  imports(): Promise<RecapImportResponse[]> {
    return this.dataSource.query(
      `select id, file_name as "fileName", sha256, imported_by as "importedBy",
         to_char(imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "importedAt",
         count(*)::integer as rows, count(flag)::integer as flagged, sum(total)::integer as total
       from recap_import join recap_row on import_id = id group by id order by id desc`,
    );
  }

  /** Rows in the order of the imports and of their files. */
  rows({ importId, region, flagged, after, limit }: RecapRowFilter): Promise<RecapRowResponse[]> {
    const from = importId === null ? `(${present})` : 'recap_row';
    return this.dataSource.query(
      `select import_id as "importId", row_number as row, period_from::text as "from", period_to::text as "to", region,
         total, json_build_object('belum-terverifikasi', belum_terverifikasi,
           'belum-ditindaklanjuti', belum_ditindaklanjuti, 'diproses', diproses, 'selesai', selesai,
           'ditunda', ditunda, 'diarsip', diarsip) as "byStatus",
         case when flag is null then null else json_build_object('reason', flag, 'difference', difference) end as flag
       from ${from} as row
       where ($1::integer is null or import_id = $1) and ($2::text is null or region = $2)
         and ($3::boolean is null or (flag is not null) = $3)
         and ($4::integer is null or (import_id, row_number) > ($4, $5))
       order by import_id, row_number limit $6`,
      [importId, region, flagged, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /**
   * Month by month, with the same month of the year before where it tells of the same regions. Rows that do not add up
   * count in no total.
   */
  trend(region: string | null): Promise<RecapTrendPointResponse[]> {
    return this.dataSource.query(
      `with month as (
         select period_from, sum(total) filter (where flag is null)::integer as total,
           sum(selesai) filter (where flag is null)::integer as completed, count(flag)::integer as flagged,
           array_agg(region order by region) as regions
         from (${present}) as row
         where ($1::text is null or region = $1) and period_from = date_trunc('month', period_from)::date
           and period_to = (period_from + interval '1 month - 1 day')::date
         group by period_from)
       select to_char(month.period_from, 'YYYY-MM') as month, cardinality(month.regions) as regions, month.total,
         month.completed, month.flagged, before.total as "totalYearBefore"
       from month left join month before
         on before.period_from = (month.period_from - interval '1 year')::date and before.regions = month.regions
       order by month.period_from`,
      [region],
    );
  }
}
