import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PublicationRepository, type Decision, type Proposal } from './publication.repository.js';

@Injectable()
export class PublicationTypeormRepository extends PublicationRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async propose({ snapshot, sha256, proposedBy, proposer }: Proposal): Promise<number> {
    const [row] = await this.dataSource.query<{ id: number }[]>(
      `insert into ranking_publication (snapshot, sha256, proposed_by, proposer) values ($1, $2, $3, $4)
       returning id`,
      [snapshot, sha256, proposedBy, proposer],
    );
    if (!row) throw new Error('The publication was given no number.');
    return row.id;
  }

  async decide({ id, isApproved, by, reason }: Decision): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown[], number]>(
      `update ranking_publication set decision = $2, decided_by = $3, decided_at = now(), decision_reason = $4
       where id = $1 and decision is null`,
      [id, isApproved ? 'approved' : 'declined', by, reason],
    );
    return count === 1;
  }
}
