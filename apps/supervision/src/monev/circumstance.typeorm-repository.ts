import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CircumstanceRepository, type Survey } from './circumstance.repository.js';

@Injectable()
export class CircumstanceTypeormRepository extends CircumstanceRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async recordSurvey({ participant, from, to, value, respondents }: Survey, by: string): Promise<void> {
    await this.dataSource.query(
      `insert into satisfaction_index (participant, period_from, period_to, value, respondents, recorded_by)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (participant, period_from, period_to) do update set value = excluded.value,
         respondents = excluded.respondents, recorded_by = excluded.recorded_by, recorded_at = now()`,
      [participant, from, to, value, respondents, by],
    );
  }
}
