import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RecordedFormula } from './formula.repository.js';

const columns = `version, name, reason, minimum_complaints as "minimumComplaints", weights, recorded_by as "recordedBy",
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"`;

@Injectable()
export class FormulaQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. */
  all(): Promise<RecordedFormula[]> {
    return this.dataSource.query(`select ${columns} from ranking_formula order by version desc`);
  }

  /** @param version null for the youngest */
  async find(version: number | null): Promise<RecordedFormula | null> {
    const [row] = await this.dataSource.query<RecordedFormula[]>(
      `select ${columns} from ranking_formula where $1::integer is null or version = $1 order by version desc limit 1`,
      [version],
    );
    return row ?? null;
  }
}
