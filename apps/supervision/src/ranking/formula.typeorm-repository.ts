import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FormulaRepository, type NewFormula } from './formula.repository.js';

@Injectable()
export class FormulaTypeormRepository extends FormulaRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async add({ name, reason, minimumComplaints, weights }: NewFormula, by: string): Promise<number> {
    const [row] = await this.dataSource.query<{ version: number }[]>(
      `insert into ranking_formula (name, reason, minimum_complaints, weights, recorded_by) values ($1, $2, $3, $4, $5)
       returning version`,
      [name, reason, minimumComplaints, JSON.stringify(weights), by],
    );
    if (!row) throw new Error('The formula was given no version.');
    return row.version;
  }
}
