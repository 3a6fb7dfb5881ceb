import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Complaints that somebody names. */
@Injectable()
export class CitedComplaintsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that can be named: there is such a complaint, and it is not secret. */
  async open(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.dataSource.query<{ id: string }[]>(
      'select id from complaint_case where id = any($1) and not secret',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
