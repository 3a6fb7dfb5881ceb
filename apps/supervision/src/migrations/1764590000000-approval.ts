import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A ranking is proposed by one person and decided on by another. What was published before stays published. */
export class Approval1764590000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ranking_publication rename published_by to proposed_by');
    await runner.query('alter table ranking_publication rename published_at to proposed_at');
    await runner.query(`
      alter table ranking_publication
        add proposer text,
        add decision text constraint ranking_publication_decision check (decision in ('approved', 'declined')),
        add decided_by text,
        add decided_at timestamptz,
        add decision_reason text`);
    await runner.query(
      `update ranking_publication set decision = 'approved', decided_by = proposed_by, decided_at = proposed_at`,
    );
    await runner.query(`
      alter table ranking_publication add constraint ranking_publication_decided
        check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ranking_publication where decision is distinct from 'approved'`);
    await runner.query(`
      alter table ranking_publication drop proposer, drop decision, drop decided_by, drop decided_at,
        drop decision_reason`);
    await runner.query('alter table ranking_publication rename proposed_by to published_by');
    await runner.query('alter table ranking_publication rename proposed_at to published_at');
  }
}
