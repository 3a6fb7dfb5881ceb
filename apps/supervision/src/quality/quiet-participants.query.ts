import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dayNumber, dayOfNumber, type Day } from '../clock/day.js';
import { silenceAfter, stretchesBefore } from './quiet.js';
import type { ParticipantSign } from './sign.js';
import type { SignParameters } from './sign-parameters.js';

export interface QuietParticipant {
  readonly participant: string;
  /** Null when nobody can tell. */
  readonly isShown: boolean | null;
  readonly lastDay: Day | null;
  readonly expected: number | null;
  readonly chance: number | null;
}

interface SignInRow {
  readonly participant: string;
  readonly last_day: Day | null;
}

interface SilenceRow {
  readonly participant: string;
  readonly now: number;
  readonly before: number;
  readonly last_day: Day | null;
}

/** Participants of whom nothing is heard. */
@Injectable()
export class QuietParticipantsQuery {
  constructor(private readonly dataSource: DataSource) {}

  async of(
    participants: readonly string[],
    asOf: Day,
    parameters: SignParameters,
  ): Promise<Readonly<Record<ParticipantSign, QuietParticipant[]>>> {
    const [signIns, silences] = await Promise.all([
      this.signIns(participants, asOf),
      this.silences(participants, asOf, parameters.silentDays),
    ]);
    const since = daysBefore(asOf, parameters.daysWithoutSignIn);
    return {
      'nobody-signed-in': signIns.map(({ participant, last_day }) => ({
        ...{ participant, isShown: last_day === null ? null : last_day <= since },
        ...{ lastDay: last_day, expected: null, chance: null },
      })),
      'sudden-silence': silences.map(({ participant, now, before, last_day }) => {
        const { expected, chance } = silenceAfter(before);
        const isShown = now === 0 && chance * 10_000 <= parameters.silenceByChance;
        return { participant, isShown, lastDay: last_day, expected, chance };
      }),
    };
  }

  private signIns(participants: readonly string[], asOf: Day): Promise<SignInRow[]> {
    return this.dataSource.query(
      `select participant, (select max(day) from participant_sign_in as known
         where known.participant = asked.participant and day <= $2)::text as last_day
       from unnest($1::text[]) as asked (participant) order by participant`,
      [participants, asOf],
    );
  }

  private silences(participants: readonly string[], asOf: Day, days: number): Promise<SilenceRow[]> {
    return this.dataSource.query(
      `with counted as (
         select participant, coalesce(sum(complaints) filter (where start > $3), 0)::integer as now,
           coalesce(sum(complaints) filter (where start <= $3), 0)::integer as before
         from figure where basis = 'received' and dimension = 'all' and grain = 'day' and start > $4 and start <= $2
         group by participant)
       select participant, coalesce(now, 0) as now, coalesce(before, 0) as before,
         (select max(received_day) from case_fact as fact where fact.participant = asked.participant
            and received_day > '-infinity' and received_day <= $2)::text as last_day
       from unnest($1::text[]) as asked (participant) left join counted using (participant) order by participant`,
      [participants, asOf, daysBefore(asOf, days), daysBefore(asOf, days * (stretchesBefore + 1))],
    );
  }
}

const daysBefore = (day: Day, days: number): Day => dayOfNumber(dayNumber(day) - days);
