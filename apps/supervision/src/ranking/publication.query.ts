import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Publication } from './publication.repository.js';

const columns = `id, sha256, published_by as "publishedBy",
  to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"`;

@Injectable()
export class PublicationQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. */
  all(): Promise<Omit<Publication, 'snapshot'>[]> {
    return this.dataSource.query(`select ${columns} from ranking_publication order by id desc`);
  }

  async find(id: number): Promise<Publication | null> {
    const [row] = await this.dataSource.query<Publication[]>(
      `select ${columns}, snapshot from ranking_publication where id = $1`,
      [id],
    );
    return row ?? null;
  }
}
