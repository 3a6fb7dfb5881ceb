import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OutageRepository, type Outage } from './outage.repository.js';

@Injectable()
export class OutageTypeormRepository extends OutageRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  async begin(from: Date): Promise<void> {
    await this.database.query('INSERT INTO national_outage (from_at) VALUES ($1) ON CONFLICT DO NOTHING', [from]);
  }

  async end(until: Date): Promise<void> {
    await this.database.query('UPDATE national_outage SET until_at = greatest(from_at, $1) WHERE until_at IS NULL', [
      until,
    ]);
  }

  async list(limit: number): Promise<Outage[]> {
    return this.database.query(
      'SELECT id, from_at AS "from", until_at AS "until" FROM national_outage ORDER BY from_at DESC, id DESC LIMIT $1',
      [limit],
    );
  }
}
