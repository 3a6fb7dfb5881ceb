import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who opened which complaint, by the day. It is no part of what is built again from the ledger. */
export class CaseAccess1764652000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_access (
        complaint_id text not null,
        subject text not null,
        day date not null,
        name text not null,
        role text not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        constraint case_access_pkey primary key (complaint_id, subject, day)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_access');
  }
}
