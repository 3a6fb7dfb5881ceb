import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the national platform did not answer. At most one outage goes on. */
export class NationalOutage1764460000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE national_outage (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        from_at timestamptz NOT NULL,
        until_at timestamptz
      );
      CREATE UNIQUE INDEX national_outage_open ON national_outage ((true)) WHERE until_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE national_outage');
  }
}
