import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1764000000000 implements MigrationInterface {
  readonly name = 'CreateTables1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE complaint (
        regency_code text NOT NULL,
        id text NOT NULL,
        status text NOT NULL,
        origin text NOT NULL,
        filed_by text NOT NULL,
        filed_at timestamptz NOT NULL,
        tracking_id text,
        handler text NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        classification text,
        category jsonb,
        channel text NOT NULL,
        anonymous boolean NOT NULL,
        secret boolean NOT NULL,
        place text,
        attachments jsonb NOT NULL,
        verified_by text,
        tasks jsonb NOT NULL,
        answers jsonb NOT NULL,
        replies jsonb NOT NULL,
        transfers integer NOT NULL,
        closed_by text,
        rating integer,
        duplicate_of text,
        changed_at timestamptz NOT NULL,
        sent_events integer NOT NULL,
        ledger_version integer,
        ledger_hash text,
        last_delivered_event_id text,
        CONSTRAINT complaint_key PRIMARY KEY (regency_code, id)
      )`);
    await queryRunner.query('CREATE INDEX complaint_by_filing ON complaint (regency_code, filed_at, id)');
    await queryRunner.query('CREATE INDEX complaint_by_status ON complaint (regency_code, status, changed_at)');
    await queryRunner.query(`
      CREATE TABLE history (
        position bigserial NOT NULL,
        regency_code text NOT NULL,
        complaint_id text NOT NULL,
        source text NOT NULL,
        event_id text NOT NULL,
        name text NOT NULL,
        time timestamptz NOT NULL,
        data jsonb NOT NULL,
        ledger_version integer,
        CONSTRAINT history_key PRIMARY KEY (position)
      )`);
    await queryRunner.query('CREATE INDEX history_by_complaint ON history (regency_code, complaint_id, position)');
    await queryRunner.query(`
      CREATE TABLE reporter (
        regency_code text NOT NULL,
        complaint_id text NOT NULL,
        identity jsonb,
        sealed text,
        CONSTRAINT reporter_key PRIMARY KEY (regency_code, complaint_id)
      )`);
    await queryRunner.query(`
      CREATE TABLE filing_number (
        regency_code text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL,
        CONSTRAINT filing_number_key PRIMARY KEY (regency_code, year)
      )`);
    await queryRunner.query(`
      CREATE TABLE outbox (
        position bigserial NOT NULL,
        regency_code text NOT NULL,
        subject text NOT NULL,
        event text NOT NULL,
        sent_at timestamptz,
        CONSTRAINT outbox_key PRIMARY KEY (position)
      )`);
    await queryRunner.query('CREATE INDEX outbox_waiting ON outbox (regency_code, position) WHERE sent_at IS NULL');
    await queryRunner.query(`
      CREATE TABLE inbox (
        regency_code text NOT NULL,
        source text NOT NULL,
        event_id text NOT NULL,
        CONSTRAINT inbox_key PRIMARY KEY (regency_code, source, event_id)
      )`);
    await queryRunner.query(`
      CREATE TABLE unapplied (
        regency_code text NOT NULL,
        partition integer NOT NULL,
        "offset" bigint NOT NULL,
        value bytea NOT NULL,
        reason text NOT NULL,
        awaited_complaint_id text,
        received_at timestamptz NOT NULL,
        CONSTRAINT unapplied_key PRIMARY KEY (regency_code, partition, "offset")
      )`);
    await queryRunner.query('CREATE INDEX unapplied_by_complaint ON unapplied (regency_code, awaited_complaint_id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE unapplied, inbox, outbox, filing_number, reporter, history, complaint');
  }
}
