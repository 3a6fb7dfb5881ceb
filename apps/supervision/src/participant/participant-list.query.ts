import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ListedInstance } from './participant-list.js';

/** A version of the list, as somebody wrote it. */
export interface ListVersion {
  readonly version: number;
  readonly instances: readonly ListedInstance[];
  readonly reason: string;
  readonly changedBy: string;
  readonly changedAt: Date;
}

/** The list of instances, present and past. */
@Injectable()
export class ParticipantListQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** 0 while there is none. */
  async newest(): Promise<number> {
    const [row] = await this.dataSource.query<{ version: number | null }[]>(
      'select max(version) as version from participant_list',
    );
    return row?.version ?? 0;
  }

  /** The newest first. */
  versions(): Promise<ListVersion[]> {
    return this.dataSource.query(
      `select version, instances, reason, changed_by as "changedBy", changed_at as "changedAt"
       from participant_list order by version desc`,
    );
  }

  /** Names that instances have and had. */
  everyName(): Promise<{ code: string; name: string }[]> {
    return this.dataSource.query(
      `select distinct one ->> 'code' as code, one ->> 'name' as name
       from participant_list cross join jsonb_array_elements(instances) as one order by code, name`,
    );
  }
}
