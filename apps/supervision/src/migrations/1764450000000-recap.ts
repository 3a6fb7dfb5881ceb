import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What others published of the past, kept apart from the cases. */
export class Recap1764450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recap_import (
        id integer generated always as identity constraint recap_import_pkey primary key,
        file_name text not null,
        sha256 text not null,
        imported_by text not null,
        imported_at timestamptz not null default now()
      )`);
    await runner.query(`
      create table recap_row (
        import_id integer not null constraint recap_row_import references recap_import on delete cascade,
        row_number integer not null,
        period_from date not null,
        period_to date not null,
        region text not null,
        total integer not null,
        belum_terverifikasi integer,
        belum_ditindaklanjuti integer,
        diproses integer,
        selesai integer,
        ditunda integer,
        diarsip integer,
        difference integer,
        flag text,
        constraint recap_row_pkey primary key (import_id, row_number)
      )`);
    await runner.query('create index recap_row_place on recap_row (region, period_from, period_to, import_id desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table recap_row, recap_import');
  }
}
