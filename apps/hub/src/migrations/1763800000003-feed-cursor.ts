import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the feed of the national platform was read, and which instance reads it now. */
export class FeedCursor1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feed_cursor (
        feed text PRIMARY KEY,
        cursor text,
        held_by text,
        held_until timestamptz
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feed_cursor');
  }
}
