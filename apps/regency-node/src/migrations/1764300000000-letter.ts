import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters of the province, and what we answered. */
export class Letter1764300000000 implements MigrationInterface {
  readonly name = 'Letter1764300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE letter (
        regency_code text NOT NULL,
        id text NOT NULL,
        number text NOT NULL,
        kind text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        issued_on date NOT NULL,
        deadline date NOT NULL,
        complaints jsonb NOT NULL,
        follows text,
        document_name text NOT NULL,
        document_sha256 text NOT NULL,
        document bytea NOT NULL,
        received_at timestamptz NOT NULL,
        CONSTRAINT letter_key PRIMARY KEY (regency_code, id)
      )`);
    await queryRunner.query('CREATE INDEX letter_by_arrival ON letter (regency_code, received_at)');
    await queryRunner.query(`
      CREATE TABLE letter_answer (
        regency_code text NOT NULL,
        event_id text NOT NULL,
        letter_id text NOT NULL,
        text text NOT NULL,
        office jsonb,
        attachments jsonb NOT NULL,
        answered_at timestamptz NOT NULL,
        CONSTRAINT letter_answer_key PRIMARY KEY (regency_code, event_id)
      )`);
    await queryRunner.query(
      'CREATE INDEX letter_answer_by_letter ON letter_answer (regency_code, letter_id, answered_at)',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE letter_answer, letter');
  }
}
