import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SignInDayRepository, type SignInDay } from './sign-in-day.repository.js';

@Injectable()
export class SignInDayTypeormRepository extends SignInDayRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async note(days: readonly SignInDay[]): Promise<void> {
    await this.dataSource.query(
      `insert into participant_sign_in select * from json_populate_recordset(null::participant_sign_in, $1)
       on conflict do nothing`,
      [JSON.stringify(days)],
    );
  }
}
