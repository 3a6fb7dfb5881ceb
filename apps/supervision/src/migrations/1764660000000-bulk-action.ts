import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done with many complaints at once: by whom, on which choice, what was written, and what was left out. */
export class BulkAction1764660000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bulk_action (
        key uuid constraint bulk_action_pkey primary key,
        action text not null,
        selection jsonb not null,
        chosen text[] not null,
        digest text not null,
        written jsonb not null,
        left_out jsonb not null,
        done_by text not null,
        subject text not null,
        done_at timestamptz not null default now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bulk_action');
  }
}
