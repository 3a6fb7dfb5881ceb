import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views that people keep of pages. Who saves one anew, or takes one away, leaves what was there before on record. */
export class SavedView1764651000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_view (
        id integer generated always as identity constraint saved_view_pkey primary key,
        page text not null,
        name text not null,
        query text not null,
        shared boolean not null,
        owner text not null,
        owner_name text not null,
        office text not null,
        saved_at timestamptz not null default now(),
        ended_at timestamptz
      )`);
    await runner.query('create unique index saved_view_name on saved_view (owner, page, name) where ended_at is null');
    await runner.query('create index saved_view_office on saved_view (office, page) where ended_at is null and shared');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_view');
  }
}
