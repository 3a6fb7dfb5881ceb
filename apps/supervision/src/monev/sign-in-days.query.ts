import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** On which days anybody of a participant signed in, as the hub heard of it: the ledger does not tell. */
@Injectable()
export class SignInDaysQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Who signed in within the month before a day.
   * @returns by participant whether anybody did; a participant of whom nobody was ever heard to sign in is missing
   */
  async within(asOf: string): Promise<ReadonlyMap<string, boolean>> {
    const rows = await this.dataSource.query<{ participant: string; active: boolean }[]>(
      `select participant, max(day) > ($1::date - interval '1 month')::date as active
       from participant_sign_in where day <= $1 group by participant`,
      [asOf],
    );
    return new Map(rows.map(({ participant, active }) => [participant, active]));
  }
}
