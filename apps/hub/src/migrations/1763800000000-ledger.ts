import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger and what stands beside it. Times that are hashed are kept as the very text that was hashed. */
export class Ledger1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE participant (
        code text PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL,
        time_zone text NOT NULL,
        delivery jsonb NOT NULL,
        sealed_secret text,
        public_key jsonb,
        last_heartbeat_at timestamptz,
        last_signed_in_at timestamptz
      );

      CREATE TABLE complaint (
        id text PRIMARY KEY,
        version integer NOT NULL,
        hash text,
        tracking_id text,
        body jsonb NOT NULL
      );
      CREATE UNIQUE INDEX complaint_tracking_id ON complaint (tracking_id);

      CREATE TABLE ledger_entry (
        position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        complaint_id text NOT NULL,
        version integer NOT NULL,
        outcome text NOT NULL,
        source text NOT NULL,
        event_id text NOT NULL,
        received_at_text text NOT NULL,
        event json NOT NULL,
        data_digest text NOT NULL,
        previous_hash text,
        hash text NOT NULL,
        state json NOT NULL,
        recipients text[] NOT NULL,
        joined text[] NOT NULL,
        CONSTRAINT ledger_entry_version UNIQUE (complaint_id, version),
        CONSTRAINT ledger_entry_event UNIQUE (source, event_id)
      );

      CREATE TABLE reporter_identity (
        complaint_id text PRIMARY KEY,
        sealed text NOT NULL
      );

      CREATE TABLE held_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        source text NOT NULL,
        event_id text NOT NULL,
        complaint_id text NOT NULL,
        awaits text NOT NULL,
        event json NOT NULL,
        received_at_text text NOT NULL,
        CONSTRAINT held_event_event UNIQUE (source, event_id)
      );
      CREATE INDEX held_event_complaint ON held_event (complaint_id);

      CREATE TABLE parked_record (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        topic text NOT NULL,
        partition integer NOT NULL,
        record_offset text NOT NULL,
        received_at timestamptz NOT NULL,
        source text,
        event_id text,
        complaint_id text,
        cause text NOT NULL,
        errors jsonb NOT NULL,
        record bytea NOT NULL,
        CONSTRAINT parked_record_place UNIQUE (topic, partition, record_offset)
      );
      CREATE INDEX parked_record_event ON parked_record (source, event_id);

      CREATE TABLE conflict (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        complaint_id text NOT NULL,
        version integer NOT NULL,
        field text NOT NULL,
        reason text NOT NULL,
        noted_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT conflict_entry UNIQUE (complaint_id, version)
      );

      CREATE TABLE duplicate_event (
        source text NOT NULL,
        event_id text NOT NULL,
        reason text NOT NULL,
        CONSTRAINT duplicate_event_event PRIMARY KEY (source, event_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE participant, complaint, ledger_entry, reporter_identity, held_event, parked_record, conflict,
        duplicate_event
    `);
  }
}
