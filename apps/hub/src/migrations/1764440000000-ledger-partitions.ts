import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger in partitions: what is at work, and what was closed in each year, so that a year can be taken away whole
 * when it need not be kept any longer.
 */
export class LedgerPartitions1764440000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger_entry RENAME TO ledger_entry_present;
      ALTER TABLE ledger_entry_present ALTER COLUMN position DROP IDENTITY;
      ALTER TABLE ledger_entry_present ADD COLUMN kept text NOT NULL DEFAULT 'present';
      CREATE TABLE ledger_entry (LIKE ledger_entry_present INCLUDING DEFAULTS) PARTITION BY LIST (kept);
      ALTER TABLE ledger_entry ALTER COLUMN position ADD GENERATED ALWAYS AS IDENTITY;
      SELECT setval(pg_get_serial_sequence('ledger_entry', 'position'), coalesce(max(position), 0) + 1, false)
        FROM ledger_entry_present;
      ALTER TABLE ledger_entry ATTACH PARTITION ledger_entry_present FOR VALUES IN ('present');

      CREATE TABLE ledger_year (
        year integer PRIMARY KEY,
        retired_at timestamptz,
        retired_by text,
        retired_entries integer,
        retired_sha256 text
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE ledger_year;
      ALTER TABLE ledger_entry DETACH PARTITION ledger_entry_present;
      DROP TABLE ledger_entry;
      ALTER TABLE ledger_entry_present DROP COLUMN kept;
      ALTER TABLE ledger_entry_present RENAME TO ledger_entry;
      ALTER TABLE ledger_entry ALTER COLUMN position ADD GENERATED ALWAYS AS IDENTITY;
      SELECT setval(pg_get_serial_sequence('ledger_entry', 'position'), coalesce(max(position), 0) + 1, false)
        FROM ledger_entry;
    `);
  }
}
