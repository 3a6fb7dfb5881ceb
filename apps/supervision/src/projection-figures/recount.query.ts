import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How far everything is counted by the present time zone and parameters of signs. */
@Injectable()
export class RecountQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Null when nothing is counted anew. */
  async underWay(): Promise<{ readonly done: number; readonly total: number } | null> {
    const [row] = await this.dataSource.query<{ done: number; total: number }[]>(
      `select done, greatest(done, total) as total from figure_recount
       where finished_at is null or settings_version < (select max(version) from sign_settings)`,
    );
    return row ?? null;
  }
}
