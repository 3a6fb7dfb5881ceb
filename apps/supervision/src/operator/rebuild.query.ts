import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface RebuildRow {
  readonly started_at: Date | null;
  /** Null until every partition was read as far as it was when the rebuild began. */
  readonly finished_at: Date | null;
  readonly done: number;
  readonly total: number;
}

@Injectable()
export class RebuildQuery {
  constructor(private readonly dataSource: DataSource) {}

  async progress(): Promise<RebuildRow> {
    const [row] = await this.dataSource.query<RebuildRow[]>(
      `select rebuild_started_at as started_at,
         case when bool_and(rebuild_reached_at is not null) then max(rebuild_reached_at) end as finished_at,
         coalesce(sum(least(next_offset, rebuild_target)), 0)::float8 as done,
         coalesce(sum(rebuild_target), 0)::float8 as total
       from projection left join projection_position on rebuild_target is not null
       group by rebuild_started_at`,
    );
    return row ?? { started_at: null, finished_at: null, done: 0, total: 0 };
  }
}
