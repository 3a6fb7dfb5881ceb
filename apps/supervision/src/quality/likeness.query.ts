import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Pair } from './company.js';

/** One answer and who has it. */
export interface PastedGroup {
  readonly key: string;
  readonly participant: string;
  readonly complaints: number;
  readonly ids: string[];
}

/** What complaints have to do with each other, as it is kept. */
@Injectable()
export class LikenessQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Each pair from the side of each of these complaints. */
  pairs(manager: EntityManager, ids: readonly string[]): Promise<Pair[]> {
    return manager.query(
      `select one as id, other, text_share as "textShare", place_share as "placeShare" from case_pair where one = any($1)
       union all select other, one, text_share, place_share from case_pair where other = any($1)`,
      [ids],
    );
  }

  /** Which of these complaints have an answer that as many as `sameAnswers` have. */
  async pasted(manager: EntityManager, ids: readonly string[], sameAnswers: number): Promise<ReadonlySet<string>> {
    const rows = await manager.query<{ complaint_id: string }[]>(
      `select distinct complaint_id from case_key as own
       where complaint_id = any($1) and kind = 'answer' and $2 <= (
         select count(*) from (
           select from case_key as same where same.kind = 'answer' and same.key = own.key limit $2) as enough)`,
      [ids, sameAnswers],
    );
    return new Set(rows.map(({ complaint_id }) => complaint_id));
  }

  /**
   * Answers that as many complaints have as `sameAnswers`, of those that show one of these signs: the most frequent
   * fifty, each with the first twenty complaints that are not secret.
   */
  pastedGroups(
    tokens: readonly string[],
    participants: readonly string[],
    sameAnswers: number,
  ): Promise<PastedGroup[]> {
    return this.dataSource.query(
      `select key, split_part(key, ':', 1) as participant, count(*)::integer as complaints,
         coalesce((array_agg(complaint_id order by complaint_id) filter (where not secret))[1:20], '{}') as ids
       from case_fact join case_key using (complaint_id)
       where signs && $1 and kind = 'answer' and split_part(key, ':', 1) = any($2)
       group by key having count(*) >= $3 order by count(*) desc, key limit 50`,
      [tokens, participants, sameAnswers],
    );
  }
}
