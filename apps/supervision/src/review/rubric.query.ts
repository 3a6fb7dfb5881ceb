import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RecordedRubric } from './new-rubric.js';

const columns = `version, name, reason, criteria, disagreement, recorded_by as "recordedBy",
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"`;

@Injectable()
export class RubricQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. */
  all(): Promise<RecordedRubric[]> {
    return this.dataSource.query(`select ${columns} from review_rubric order by version desc`);
  }

  /** @param version null for the youngest */
  async find(version: number | null): Promise<RecordedRubric | null> {
    const [row] = await this.dataSource.query<RecordedRubric[]>(
      `select ${columns} from review_rubric where $1::integer is null or version = $1 order by version desc limit 1`,
      [version],
    );
    return row ?? null;
  }
}
