import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Conflicts are ruled on, by a person or by a rule that was kept. `rule_tried_at`: when a rule was last looked up for
 * an open conflict, so that those no rule can settle do not stand before the others.
 */
export class Ruling1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conflict
        ADD COLUMN ruled_version integer,
        ADD COLUMN rule_id bigint,
        ADD COLUMN rule_tried_at timestamptz;
      CREATE INDEX conflict_open ON conflict (id) WHERE ruled_version IS NULL;
      CREATE INDEX conflict_rule_used ON conflict (rule_id) WHERE rule_id IS NOT NULL;

      UPDATE complaint SET body = body || jsonb_build_object('openConflicts', coalesce((
        SELECT jsonb_agg(jsonb_build_object('version', entry.version, 'source', entry.source,
          'eventId', entry.event_id, 'name', split_part(entry.event ->> 'type', '.', 4),
          'dataDigest', entry.data_digest) ORDER BY entry.version)
        FROM conflict JOIN ledger_entry AS entry USING (complaint_id, version)
        WHERE conflict.complaint_id = complaint.id), '[]'));

      CREATE TABLE conflict_rule (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        field text NOT NULL,
        claimant text NOT NULL,
        owner text NOT NULL,
        CONSTRAINT conflict_rule_case UNIQUE (field, claimant, owner)
      );
      CREATE TABLE conflict_rule_version (
        rule_id bigint NOT NULL REFERENCES conflict_rule,
        version integer NOT NULL,
        outcome text NOT NULL,
        reason text NOT NULL,
        kept_by text NOT NULL,
        since timestamptz NOT NULL DEFAULT now(),
        withdrawn_by text,
        withdrawn_at timestamptz,
        withdrawn_reason text,
        PRIMARY KEY (rule_id, version)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE conflict_rule_version, conflict_rule;
      UPDATE complaint SET body = body - 'openConflicts';
      ALTER TABLE conflict DROP COLUMN ruled_version, DROP COLUMN rule_id, DROP COLUMN rule_tried_at
    `);
  }
}
