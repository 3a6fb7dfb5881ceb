import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { complaintEventType } from '#contract';
import type { DateBasis } from '../monev/figures.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { DrawnStratum } from './review.repository.js';

export interface ReviewPeriod {
  readonly from: string;
  readonly to: string;
  readonly dateBasis: DateBasis;
}

const [answer, ruling] = [complaintEventType('followedup'), complaintEventType('ruled')];

/** Whether the participant itself gave an answer whose text travelled; also one that a ruling says holds. */
const answered = `exists (
  select from case_entry as entry
  where entry.complaint_id = fact.complaint_id and entry.outcome = 'applied' and not entry.redacted and (
    entry.type = '${answer}' and entry.source = fact.participant or
    entry.type = '${ruling}' and entry.data ->> 'outcome' = 'claim' and entry.data -> 'claim' ->> 'type' = '${answer}'
      and entry.data -> 'claim' ->> 'source' = fact.participant))`;

/** Out of which complaints a review can draw. */
@Injectable()
export class PopulationQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: ParticipantDirectory,
  ) {}

  /** Every regency in the order of its code: the province does not judge answers of its own. */
  async of({ from, to, dateBasis }: ReviewPeriod): Promise<DrawnStratum[]> {
    const regencies = this.directory
      .instancesFrom(from)
      .filter(({ kind }) => kind === 'regency')
      .map(({ code }) => code);
    const day = dateBasis === 'received' ? 'received_day' : 'closed_day';
    const rows = await this.dataSource.query<DrawnStratum[]>(
      `select participant, count(*)::integer as complaints, (count(*) filter (where secret))::integer as secret,
         (count(*) filter (where not secret and not answered))::integer as unanswered,
         coalesce(array_agg(id order by id collate "C") filter (where not secret and answered), '{}') as ids
       from (select participant, complaint_id as id, secret, ${answered} as answered from case_fact as fact
         where participant = any($1) and ${day} between $2 and $3) as fact
       group by participant`,
      [regencies, from, to],
    );
    const known = new Map(rows.map((row) => [row.participant, row]));
    return regencies.map(
      (participant) => known.get(participant) ?? { participant, complaints: 0, secret: 0, unanswered: 0, ids: [] },
    );
  }
}
