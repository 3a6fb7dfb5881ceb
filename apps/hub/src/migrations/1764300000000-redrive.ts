import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Redrives of parked records. Bytes that come again are the same message: a digest tells them also where no event id
 * could be read. `door` is the in-topic that a record belongs to, also when it was held before it was parked.
 */
export class Redrive1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE parked_record
        ADD COLUMN door text GENERATED ALWAYS AS
          (CASE topic WHEN 'held' THEN 'lapor.in.' || source || '.v1' ELSE topic END) STORED,
        ADD COLUMN digest bytea GENERATED ALWAYS AS (sha256(record)) STORED;
      CREATE INDEX parked_record_digest ON parked_record (digest);

      CREATE TABLE parked_given_up (
        parked_id bigint PRIMARY KEY,
        reason text NOT NULL,
        given_up_by text NOT NULL,
        given_up_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE redrive_run (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        state text NOT NULL DEFAULT 'running',
        canary boolean NOT NULL,
        rate integer NOT NULL,
        filter jsonb NOT NULL,
        started_by text NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX redrive_run_one_at_a_time ON redrive_run (state) WHERE state = 'running';

      CREATE TABLE redrive_attempt (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        run_id bigint NOT NULL REFERENCES redrive_run,
        parked_id bigint NOT NULL,
        record_id bigint NOT NULL,
        written_at timestamptz,
        parked_before bigint,
        source text,
        event_id text,
        outcome text,
        CONSTRAINT redrive_attempt_message UNIQUE (run_id, parked_id)
      );
      CREATE INDEX redrive_attempt_parked ON redrive_attempt (parked_id);
      CREATE INDEX redrive_attempt_awaited ON redrive_attempt (written_at) WHERE outcome IS NULL OR outcome = 'unanswered'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE redrive_attempt, redrive_run, parked_given_up;
      ALTER TABLE parked_record DROP COLUMN door, DROP COLUMN digest
    `);
  }
}
