import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface FreshnessRows {
  /** By participant, when the hub took the newest entry it is the source of. */
  readonly newest: ReadonlyMap<string, Date>;
  /** Progress of a rebuild; null when none is under way. */
  readonly rebuild: { readonly done: number; readonly total: number } | null;
}

@Injectable()
export class FreshnessQuery {
  constructor(private readonly dataSource: DataSource) {}

  async now(): Promise<FreshnessRows> {
    const rows = await this.dataSource.query<{ participant: string; last_taken_at: Date }[]>(
      'select participant, last_taken_at from participant_freshness',
    );
    const [progress] = await this.dataSource.query<{ running: boolean; done: number; total: number }[]>(
      `select coalesce(bool_or(rebuild_reached_at is null), false) as running,
         coalesce(sum(least(next_offset, rebuild_target)), 0)::float8 as done,
         coalesce(sum(rebuild_target), 0)::float8 as total
       from projection_position where rebuild_target is not null`,
    );
    return {
      newest: new Map(rows.map((row) => [row.participant, row.last_taken_at])),
      rebuild: progress?.running ? { done: progress.done, total: progress.total } : null,
    };
  }
}
