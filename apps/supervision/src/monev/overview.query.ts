import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A period in days of the calendar of `timeZone`, both ends included; null leaves an end open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly dateBasis: 'received' | 'closed';
  readonly timeZone: string;
}

export interface StatusCountRow {
  /** Null for what counts for none of the participants asked for. */
  readonly participant: string | null;
  readonly status: string;
  readonly count: number;
}

interface TopicCountRow {
  readonly word: string | null;
  readonly count: number;
}

export interface OverviewRows {
  readonly statuses: StatusCountRow[];
  readonly topics: TopicCountRow[];
  readonly undated: number;
}

const during = `
  ($1::date is null or basis >= $1::date::timestamp at time zone $3)
  and ($2::date is null or basis < ($2::date + 1)::timestamp at time zone $3)
  and basis is not null`;

/** Figures of a period. Secret complaints count like all others. */
@Injectable()
export class OverviewQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param instances codes of all participants that complaints count for
   * @param scope those of them whose topics and undated complaints are counted
   */
  figures(period: Period, instances: readonly string[], scope: readonly string[]): Promise<OverviewRows> {
    const column = period.dateBasis === 'received' ? 'received_at' : 'closed_at';
    const inPeriod = during.replaceAll('basis', column);
    const parameters = [period.from, period.to, period.timeZone];
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const statuses = await manager.query<StatusCountRow[]>(
        `select case when counts_for = any($4) then counts_for end as participant, status, count(*)::integer as count
         from complaint_case where ${inPeriod} group by 1, 2`,
        [...parameters, instances],
      );
      const topics = await manager.query<TopicCountRow[]>(
        `select mode() within group (order by category_word) as word, count(*)::integer as count
         from complaint_case where counts_for = any($4) and ${inPeriod} group by category_key`,
        [...parameters, scope],
      );
      const [row] = await manager.query<{ undated: number }[]>(
        `select count(*)::integer as undated from complaint_case
         where counts_for = any($1) and status in ('selesai', 'diarsip') and ${column} is null`,
        [scope],
      );
      return { statuses, topics, undated: period.dateBasis === 'received' ? 0 : (row?.undated ?? 0) };
    });
  }
}
