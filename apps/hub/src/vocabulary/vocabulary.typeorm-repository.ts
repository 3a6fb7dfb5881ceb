import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Category, Office, VocabularyContent, WordMapping } from './vocabulary.js';
import { VocabularyRepository, type MappingDecision, type RunSql, type UnmappedWord } from './vocabulary.repository.js';

@Injectable()
export class VocabularyTypeormRepository extends VocabularyRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  async content(): Promise<Omit<VocabularyContent, 'agencies'>> {
    const categories: Category[] = await this.database.query(
      `SELECT code, parent, name, valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM category`,
    );
    const offices: Office[] = await this.database.query(
      'SELECT code, participant, name, short_names AS "shortNames" FROM office',
    );
    const mappings: WordMapping[] = await this.database.query(
      `SELECT DISTINCT ON (participant, kind, word) participant, kind, word, code
       FROM word_mapping ORDER BY participant, kind, word, id DESC`,
    );
    return { categories, offices, mappings };
  }

  async seed(categories: readonly Category[], offices: readonly Office[]): Promise<void> {
    await this.database.query(
      `INSERT INTO category (code, parent, name, valid_from, valid_to)
       SELECT code, parent, name, "validFrom", "validTo" FROM json_to_recordset($1)
         AS row(code text, parent text, name text, "validFrom" date, "validTo" date)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(categories)],
    );
    await this.database.query(
      `INSERT INTO office (code, participant, name, short_names)
       SELECT code, participant, name, "shortNames" FROM json_to_recordset($1)
         AS row(code text, participant text, name text, "shortNames" text[])
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(offices)],
    );
  }

  async decide(decisions: readonly MappingDecision[]): Promise<void> {
    await this.database.query(
      `INSERT INTO word_mapping (participant, kind, word, code, decided_by, decided_at)
       SELECT participant, kind, word, code, "decidedBy", "decidedAt" FROM json_to_recordset($1)
         AS row(participant text, kind text, word text, code text, "decidedBy" text, "decidedAt" timestamptz)
       WHERE row.code IS DISTINCT FROM (
         SELECT earlier.code FROM word_mapping earlier
         WHERE earlier.participant = row.participant AND earlier.kind = row.kind AND earlier.word = row.word
         ORDER BY earlier.id DESC LIMIT 1)`,
      [JSON.stringify(decisions)],
    );
  }

  async note(words: readonly UnmappedWord[], run: RunSql): Promise<void> {
    await run(
      `INSERT INTO unmapped_word (participant, kind, word, spelling, first_seen_at, last_seen_at, seen)
       SELECT participant, kind, word, spelling, "firstSeenAt", "lastSeenAt", seen FROM json_to_recordset($1)
         AS row(participant text, kind text, word text, spelling text, "firstSeenAt" timestamptz,
           "lastSeenAt" timestamptz, seen bigint)
       ON CONFLICT (participant, kind, word) DO UPDATE SET
         first_seen_at = least(unmapped_word.first_seen_at, excluded.first_seen_at),
         last_seen_at = greatest(unmapped_word.last_seen_at, excluded.last_seen_at),
         seen = unmapped_word.seen + excluded.seen`,
      [JSON.stringify(words)],
    );
  }
}
