import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class CalendarVersionQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Version of the clock settings that brought the present calendar; null when there is none yet. */
  async present(): Promise<number | null> {
    const [row] = await this.dataSource.query<{ version: number | null }[]>(
      `select max(version) as version from clock_settings where kind = 'calendars'`,
    );
    return row?.version ?? null;
  }
}
