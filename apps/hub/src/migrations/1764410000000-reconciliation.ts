import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every participant should hold, folded from the ledger; what participants answer; runs of the comparison and the
 * receipts they ended in. `leaf` is a hash as a number: ranges are summed up by it.
 */
export class Reconciliation1764410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE expected_holding (
        participant text NOT NULL,
        complaint_id text NOT NULL,
        bucket text COLLATE "C" NOT NULL,
        version integer,
        known integer NOT NULL,
        said integer,
        digest text NOT NULL,
        leaf numeric(78) NOT NULL,
        CONSTRAINT expected_holding_key PRIMARY KEY (participant, complaint_id)
      );
      CREATE INDEX expected_holding_bucket ON expected_holding (participant, bucket);

      CREATE TABLE expected_holding_cursor (
        one boolean CONSTRAINT expected_holding_cursor_one PRIMARY KEY DEFAULT true CHECK (one),
        position bigint NOT NULL
      );
      INSERT INTO expected_holding_cursor (position) VALUES (0);

      CREATE TABLE digest_answer (
        source text NOT NULL,
        request_id text NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now(),
        answer json NOT NULL,
        CONSTRAINT digest_answer_key PRIMARY KEY (source, request_id)
      );

      CREATE TABLE open_request (
        id text PRIMARY KEY,
        participant text NOT NULL,
        request json NOT NULL,
        posted_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX open_request_participant ON open_request (participant, posted_at);

      CREATE TABLE reconciliation (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        state text NOT NULL DEFAULT 'waiting',
        asked_by text NOT NULL,
        night date CONSTRAINT reconciliation_night UNIQUE,
        participants text[],
        rebuild boolean NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        as_of timestamptz,
        ended_at timestamptz,
        holder text,
        seen_at timestamptz
      );
      CREATE INDEX reconciliation_open ON reconciliation (id) WHERE state IN ('waiting', 'running');

      CREATE TABLE reconciliation_result (
        run bigint NOT NULL REFERENCES reconciliation,
        participant text NOT NULL,
        state text NOT NULL,
        result jsonb NOT NULL,
        CONSTRAINT reconciliation_result_key PRIMARY KEY (run, participant)
      );

      CREATE TABLE receipt (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        run bigint NOT NULL CONSTRAINT receipt_run UNIQUE REFERENCES reconciliation,
        issued_at timestamptz NOT NULL,
        payload jsonb NOT NULL,
        signed json NOT NULL
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE receipt, reconciliation_result, reconciliation, open_request, digest_answer, expected_holding_cursor,
        expected_holding
    `);
  }
}
