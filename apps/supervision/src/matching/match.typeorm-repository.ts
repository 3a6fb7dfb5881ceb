import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MatchRepository } from './match.repository.js';

@Injectable()
export class MatchTypeormRepository extends MatchRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async dismiss({ complaintId, candidateId, by }: Parameters<MatchRepository['dismiss']>[0]): Promise<void> {
    await this.dataSource.query(
      `insert into match_dismissal (complaint_id, candidate_id, dismissed_by) values ($1, $2, $3)
       on conflict do nothing`,
      [complaintId, candidateId, by],
    );
  }
}
