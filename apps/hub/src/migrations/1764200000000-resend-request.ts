import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a participant was asked for events that are missing. What is missing is told by the held events. */
export class ResendRequest1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resend_request (
        complaint_id text NOT NULL,
        source text NOT NULL,
        asked integer NOT NULL,
        last_asked_at timestamptz NOT NULL,
        next_ask_at timestamptz NOT NULL,
        CONSTRAINT resend_request_gap PRIMARY KEY (complaint_id, source)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE resend_request');
  }
}
