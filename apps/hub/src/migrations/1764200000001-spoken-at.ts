import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints remember when each source that does not count its events last spoke. */
export class SpokenAt1764200000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE complaint SET body = body || '{"spokenAt": {}}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE complaint SET body = body - 'spokenAt'`);
  }
}
