import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CircumstanceRepository, type Decree, type Survey } from './circumstance.repository.js';

@Injectable()
export class CircumstanceTypeormRepository extends CircumstanceRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async recordDecree({ participant, number, decreedOn, endsOn }: Decree, by: string): Promise<void> {
    await this.dataSource.query(
      `insert into participant_decree (participant, number, decreed_on, ends_on, recorded_by)
       values ($1, $2, $3, $4, $5)
       on conflict (participant, number) do update set decreed_on = excluded.decreed_on, ends_on = excluded.ends_on,
         recorded_by = excluded.recorded_by, recorded_at = now()`,
      [participant, number, decreedOn, endsOn, by],
    );
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
