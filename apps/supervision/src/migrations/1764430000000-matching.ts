import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports that were noted on paper, found at once; and pairs of which a person said that they are two matters. */
export class Matching1764430000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index case_entry_noted on case_entry (complaint_id) where data ? 'noted'`);
    await runner.query(`
      create table match_dismissal (
        complaint_id text not null,
        candidate_id text not null,
        dismissed_by text not null,
        dismissed_at timestamptz not null default now(),
        constraint match_dismissal_pkey primary key (complaint_id, candidate_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table match_dismissal');
    await runner.query('drop index case_entry_noted');
  }
}
