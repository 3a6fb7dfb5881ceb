import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts by the day are kept by the dekad as well: everything is counted from the start for it. */
export class Dekads1764670000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('delete from figure_recount');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from figure where grain = 'dekad'`);
  }
}
