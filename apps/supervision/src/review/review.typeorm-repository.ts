import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { KeptCase } from './kept-case.js';
import { KeptCasesQuery } from './kept-cases.query.js';
import type { NewRubric } from './new-rubric.js';
import { ReviewRepository, type NewJudgement, type NewRound, type NewSettlement } from './review.repository.js';
import { RoundClosed } from './review.errors.js';

@Injectable()
export class ReviewTypeormRepository extends ReviewRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: KeptCasesQuery,
  ) {
    super();
  }

  async addRubric({ name, reason, criteria, disagreement }: NewRubric, by: string): Promise<number> {
    const [row] = await this.dataSource.query<{ version: number }[]>(
      `insert into review_rubric (name, reason, criteria, disagreement, recorded_by) values ($1, $2, $3, $4, $5)
       returning version`,
      [name, reason, JSON.stringify(criteria), disagreement, by],
    );
    if (!row) throw new Error('The rubric was given no version.');
    return row.version;
  }

  open(round: NewRound): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const id = await insertRound(manager, round);
      for (const { participant, complaints, secret, unanswered, ids } of round.strata) {
        await manager.query(
          `insert into review_stratum (round_id, participant, complaints, secret, unanswered, ids)
           values ($1, $2, $3, $4, $5, $6)`,
          [id, participant, complaints, secret, unanswered, ids],
        );
      }
      await manager.query(
        `insert into review_case (round_id, number, complaint_id, participant, complaint_version)
         select $1, drawn.number, drawn.id, drawn.participant, complaint.version
         from unnest($2::text[], $3::text[]) with ordinality as drawn (id, participant, number)
           join complaint_case as complaint on complaint.id = drawn.id`,
        [id, round.cases.map((drawn) => drawn.id), round.cases.map((drawn) => drawn.participant)],
      );
      return id;
    });
  }

  judge(judgement: NewJudgement, check: (kept: KeptCase) => void): Promise<void> {
    const { round, number, reviewer, reviewerName, scores, note } = judgement;
    return this.onCase(judgement, check, async (manager) => {
      await manager.query(
        `insert into review_judgement (round_id, number, reviewer, version, reviewer_name, scores, note)
         select $1::integer, $2::integer, $3::text, coalesce(max(version), 0) + 1, $4::text, $5::jsonb, $6::text
         from review_judgement
         where round_id = $1 and number = $2 and reviewer = $3`,
        [round, number, reviewer, reviewerName, JSON.stringify(scores), note],
      );
    });
  }

  settle(settlement: NewSettlement, check: (kept: KeptCase) => void): Promise<void> {
    const { round, number, scores, reason, by } = settlement;
    return this.onCase(settlement, check, async (manager) => {
      await manager.query(
        `insert into review_settlement (round_id, number, scores, reason, settled_by) values ($1, $2, $3, $4, $5)`,
        [round, number, JSON.stringify(scores), reason, by],
      );
    });
  }

  close(round: number, by: string, check: (kept: readonly KeptCase[]) => void): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await holdOpen(manager, round, 'update');
      const kept = await this.cases.read(manager, round, null);
      check(kept);
      const lapsed = kept.filter((one) => one.lapsed).map(({ number }) => number);
      await manager.query('update review_case set lapsed = true where round_id = $1 and number = any($2)', [
        round,
        lapsed,
      ]);
      await manager.query('update review_round set closed_by = $2, closed_at = now() where id = $1', [round, by]);
    });
  }

  /** One after another on a case, and on none of a round that is being closed. */
  private onCase(
    { round, number }: { readonly round: number; readonly number: number },
    check: (kept: KeptCase) => void,
    write: (manager: EntityManager) => Promise<void>,
  ): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await holdOpen(manager, round, 'share');
      await manager.query('select from review_case where round_id = $1 and number = $2 for update', [round, number]);
      const [kept] = await this.cases.read(manager, round, number);
      if (kept === undefined) throw new Error(`Round ${round} has no case ${number}.`);
      check(kept);
      await write(manager);
    });
  }
}

async function insertRound(manager: EntityManager, round: NewRound): Promise<number> {
  const { from, to, dateBasis, seed, total, minimum, rubricVersion, populationSha256, by } = round;
  const [row] = await manager.query<{ id: number }[]>(
    `insert into review_round (period_from, period_to, date_basis, seed, total, minimum, rubric_version,
       population_sha256, opened_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [from, to, dateBasis, seed, total, minimum, rubricVersion, populationSha256, by],
  );
  if (!row) throw new Error('The round was given no number.');
  return row.id;
}

/** @throws RoundClosed when nothing of it changes any more */
async function holdOpen(manager: EntityManager, round: number, strength: 'share' | 'update'): Promise<void> {
  const [row] = await manager.query<{ closed_at: Date | null }[]>(
    `select closed_at from review_round where id = $1 for ${strength}`,
    [round],
  );
  if (row?.closed_at !== null) throw new RoundClosed(round);
}
