import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which history of the database the present reading of the ledger was written to. */
export class ProjectionHistory1764420100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table projection add column history text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table projection drop column history');
  }
}
