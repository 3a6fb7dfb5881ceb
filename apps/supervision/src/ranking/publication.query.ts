import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DateBasis, Scope } from '../monev/figures.js';
import type { Publication } from './publication.repository.js';

/** A publication by what it is about, without its figures. */
export interface PublicationSummary extends Omit<Publication, 'snapshot'> {
  readonly scope: Scope;
  readonly dateBasis: DateBasis;
  readonly from: string | null;
  readonly to: string | null;
  readonly formulaVersion: number;
}

const columns = `id, sha256, published_by as "publishedBy",
  to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"`;

const about = `told ->> 'scope' as scope, told ->> 'dateBasis' as "dateBasis", told ->> 'from' as "from",
  told ->> 'to' as "to", (told -> 'formula' ->> 'version')::integer as "formulaVersion"`;

@Injectable()
export class PublicationQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. */
  all(): Promise<PublicationSummary[]> {
    return this.dataSource.query(
      `select ${columns}, ${about} from ranking_publication
       cross join lateral (select snapshot::json as told) as snapshot order by id desc`,
    );
  }

  async find(id: number): Promise<Publication | null> {
    const [row] = await this.dataSource.query<Publication[]>(
      `select ${columns}, snapshot from ranking_publication where id = $1`,
      [id],
    );
    return row ?? null;
  }
}
