import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table that connect-pg-simple keeps sessions in. */
export class Session1763900002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session (
        sid text constraint session_pkey primary key,
        sess json not null,
        expire timestamp(6) not null
      )`);
    await runner.query('create index session_expire on session (expire)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session');
  }
}
