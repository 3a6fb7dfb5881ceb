import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OutageResponse } from './clock-settings.response.js';

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

@Injectable()
export class OutageQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. */
  outages(): Promise<OutageResponse[]> {
    return this.dataSource.query(
      `select id, ${iso('from_at')} as "from", ${iso('until_at')} as "until", noted_by as "notedBy",
         ${iso('noted_at')} as "notedAt", reason, ended_by as "endedBy"
       from national_outage order by from_at desc`,
    );
  }
}
