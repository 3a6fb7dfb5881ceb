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

const instant = (column: string, name: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${name}"`;

const columns = `id, sha256, proposer, proposed_by as "proposedBy", ${instant('proposed_at', 'proposedAt')},
  case decision when 'approved' then 'published' when 'declined' then 'declined' else 'proposed' end as state,
  decided_by as "decidedBy", ${instant('decided_at', 'decidedAt')}, decision_reason as reason`;

const about = `told ->> 'scope' as scope, told ->> 'dateBasis' as "dateBasis", told ->> 'from' as "from",
  told ->> 'to' as "to", (told -> 'formula' ->> 'version')::integer as "formulaVersion"`;

@Injectable()
export class PublicationQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The youngest first.
   * @param withProposals also those that nobody approved
   */
  all(withProposals: boolean): Promise<PublicationSummary[]> {
    return this.dataSource.query(
      `select ${columns}, ${about} from ranking_publication
       cross join lateral (select snapshot::json as told) as snapshot
       where $1 or decision = 'approved' order by id desc`,
      [withProposals],
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
