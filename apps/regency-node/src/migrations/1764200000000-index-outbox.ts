import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The hub may ask for events about a complaint again. */
export class IndexOutbox1764200000000 implements MigrationInterface {
  readonly name = 'IndexOutbox1764200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX outbox_by_subject ON outbox (regency_code, subject)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX outbox_by_subject');
  }
}
