import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { KeptCase } from './kept-case.js';
import { keptCases, type CaseRow, type JudgementRow, type SettlementRow } from './kept-case.mapper.js';

/** What lapses while a round goes on is settled when it is closed: from then on nothing of it changes. */
const lapsed =
  'case when review_round.closed_at is null then coalesce(complaint.secret, false) else sampled.lapsed end';

/** Sampled cases with what was said of them. */
@Injectable()
export class KeptCasesQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order of their numbers. */
  of(round: number, number: number | null = null): Promise<KeptCase[]> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.read(manager, round, number));
  }

  /** @param number of one case; null for all of the round */
  async read(manager: EntityManager, round: number, number: number | null): Promise<KeptCase[]> {
    const which = 'round_id = $1 and ($2::integer is null or number = $2)';
    const cases = await manager.query<CaseRow[]>(
      `select number, complaint_id, participant, complaint_version, ${lapsed} as lapsed
       from review_case as sampled join review_round on review_round.id = round_id
         left join complaint_case as complaint on complaint.id = complaint_id
       where ${which} order by number`,
      [round, number],
    );
    const judgements = await manager.query<JudgementRow[]>(
      `select number, reviewer, reviewer_name, scores, note, judged_at from review_judgement
       where ${which} order by number, judged_at, version`,
      [round, number],
    );
    const settlements = await manager.query<SettlementRow[]>(
      `select number, scores, reason, settled_by, settled_at from review_settlement where ${which}`,
      [round, number],
    );
    return keptCases({ cases, judgements, settlements });
  }
}
