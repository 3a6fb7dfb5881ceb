import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which history of the database the hub last worked on, and what it takes again after a backup was restored. */
export class Replay1764420000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE database_identity (identity text PRIMARY KEY);

      CREATE UNLOGGED TABLE replay_entry (
        position bigint PRIMARY KEY,
        complaint_id text NOT NULL,
        version integer NOT NULL,
        hash text NOT NULL,
        source text NOT NULL,
        event_id text NOT NULL,
        received_at_text text NOT NULL,
        public_event json NOT NULL
      );

      CREATE UNLOGGED TABLE replay_event (
        source text NOT NULL,
        event_id text NOT NULL,
        received_at_text text NOT NULL,
        event json NOT NULL,
        CONSTRAINT replay_event_event PRIMARY KEY (source, event_id, received_at_text)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE replay_event, replay_entry, database_identity');
  }
}
