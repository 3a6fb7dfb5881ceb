import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters of the province to participants, each as it was handed in, and what became of it. News are only ever added
 * to, under one lock, so that whoever reads behind a position misses none.
 */
export class Letter1764480000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letter (
        id uuid PRIMARY KEY,
        participant text NOT NULL,
        letter json NOT NULL,
        digest text NOT NULL,
        posted_at timestamptz NOT NULL DEFAULT now(),
        sends integer NOT NULL DEFAULT 0,
        last_sent_at timestamptz,
        next_send_at timestamptz DEFAULT now()
      );
      CREATE INDEX letter_due ON letter (next_send_at) WHERE next_send_at IS NOT NULL;

      CREATE TABLE letter_news (
        position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        letter_id uuid NOT NULL REFERENCES letter,
        kind text NOT NULL,
        event_id text,
        occurred_at timestamptz NOT NULL,
        noted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        data json,
        CONSTRAINT letter_news_event UNIQUE (letter_id, event_id)
      );
      CREATE UNIQUE INDEX letter_news_once ON letter_news (letter_id, kind) WHERE kind IN ('sent', 'received');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE letter_news, letter');
  }
}
