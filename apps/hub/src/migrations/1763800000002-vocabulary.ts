import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The national tree of categories, the offices of each participant, and what its own words stand for. */
export class Vocabulary1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE category (
        code text PRIMARY KEY,
        parent text,
        name text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT category_parent FOREIGN KEY (parent) REFERENCES category (code)
      );

      CREATE TABLE office (
        code text PRIMARY KEY,
        participant text NOT NULL,
        name text NOT NULL,
        short_names text[] NOT NULL
      );
      CREATE INDEX office_participant ON office (participant);

      CREATE TABLE word_mapping (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        participant text NOT NULL,
        kind text NOT NULL,
        word text NOT NULL,
        code text,
        decided_by text NOT NULL,
        decided_at timestamptz NOT NULL
      );
      CREATE INDEX word_mapping_word ON word_mapping (participant, kind, word, id);

      CREATE TABLE unmapped_word (
        participant text NOT NULL,
        kind text NOT NULL,
        word text NOT NULL,
        spelling text NOT NULL,
        first_seen_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        seen bigint NOT NULL,
        PRIMARY KEY (participant, kind, word)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unmapped_word, word_mapping, office, category');
  }
}
