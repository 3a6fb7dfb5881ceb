import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each destination has come in the ledger, and what it has not taken yet. */
export class Delivery1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE delivery_lane (
        destination text PRIMARY KEY,
        cursor bigint NOT NULL DEFAULT 0,
        sending_to bigint NOT NULL DEFAULT 0,
        lease_holder text,
        leased_until timestamptz,
        fence bigint NOT NULL,
        circuit text,
        last_error text,
        last_error_at timestamptz,
        last_progress_at timestamptz
      );

      CREATE TABLE delivery_pending (
        destination text NOT NULL REFERENCES delivery_lane,
        position bigint NOT NULL REFERENCES ledger_entry,
        complaint_id text NOT NULL,
        state text NOT NULL,
        attempts integer NOT NULL,
        maybe_sent boolean NOT NULL,
        next_attempt_at timestamptz NOT NULL,
        last_error text,
        CONSTRAINT delivery_pending_entry PRIMARY KEY (destination, position)
      );
      CREATE INDEX delivery_pending_complaint ON delivery_pending (destination, complaint_id, position);
      CREATE INDEX delivery_pending_due ON delivery_pending (destination, next_attempt_at) WHERE state = 'retrying';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delivery_pending, delivery_lane');
  }
}
