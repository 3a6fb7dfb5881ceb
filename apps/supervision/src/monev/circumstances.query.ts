import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Circumstances } from './indicators.js';
import { SignInDaysQuery } from './sign-in-days.query.js';

interface CircumstanceRow {
  readonly participant: string;
  readonly connected: boolean;
  readonly index_sum: number;
  readonly respondents: number;
}

/** What people recorded beside the ledger. */
@Injectable()
export class CircumstancesQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly signIns: SignInDaysQuery,
  ) {}

  /**
   * By participant. Decrees and sign-ins are looked at on the last day of the period, or on `asOf` while it is not
   * over; surveys count whose period lies within the one asked for.
   */
  async of(
    participants: readonly string[],
    { from, to, asOf }: { readonly from: string | null; readonly to: string | null; readonly asOf: string },
  ): Promise<ReadonlyMap<string, Circumstances>> {
    const lastDay = to === null || to > asOf ? asOf : to;
    const [rows, active] = await Promise.all([
      this.dataSource.query<CircumstanceRow[]>(
        `select participant,
           exists (select from participant_decree as decree where decree.participant = asked.participant
             and decreed_on <= $2 and (ends_on is null or ends_on >= $2)) as connected,
           coalesce(survey.index_sum, 0) as index_sum, coalesce(survey.respondents, 0) as respondents
         from unnest($1::text[]) as asked (participant)
         left join (
           select participant, sum(value * respondents)::float8 as index_sum, sum(respondents)::float8 as respondents
           from satisfaction_index
           where ($3::date is null or period_from >= $3) and ($4::date is null or period_to <= $4)
           group by participant
         ) as survey using (participant)`,
        [participants, lastDay, from, to],
      ),
      this.signIns.within(lastDay),
    ]);
    return new Map(
      rows.map(({ participant, connected, index_sum, respondents }) => [
        participant,
        {
          connected: { part: Number(connected), whole: 1 },
          active: active.has(participant) ? { part: Number(active.get(participant)), whole: 1 } : null,
          satisfaction: respondents === 0 ? null : { part: index_sum, whole: respondents },
        },
      ]),
    );
  }
}
