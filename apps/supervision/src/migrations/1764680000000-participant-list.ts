import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the province says of the instances that it answers for: a version for each change, only ever added to. And whom
 * alone an addendum to minutes concerns.
 */
export class ParticipantList1764680000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table participant_list (
        version integer generated always as identity constraint participant_list_pkey primary key,
        instances jsonb not null,
        reason text not null,
        changed_by text not null,
        changed_at timestamptz not null default now()
      )`);
    await runner.query('alter table meeting_document add participant text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table meeting_document drop participant');
    await runner.query('drop table participant_list');
  }
}
