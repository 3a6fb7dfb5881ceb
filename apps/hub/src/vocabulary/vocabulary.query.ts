import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CategoryResponse, MappingResponse, OfficeResponse, UnmappedWordResponse } from './vocabulary.response.js';

export interface WordFilter {
  participant?: string | undefined;
  kind?: string | undefined;
}

interface UnmappedRow extends Omit<UnmappedWordResponse, 'firstSeenAt' | 'lastSeenAt' | 'seen'> {
  firstSeenAt: Date;
  lastSeenAt: Date;
  seen: string;
}

interface MappingRow extends Omit<MappingResponse, 'decidedAt'> {
  decidedAt: Date;
}

/** Most words listed at once, those that came most often first. */
const mostWords = 1_000;

@Injectable()
export class VocabularyQuery {
  constructor(private readonly database: DataSource) {}

  /** Words that were seen and that no person has decided on. */
  async unmapped({ participant, kind }: WordFilter): Promise<UnmappedWordResponse[]> {
    const rows: UnmappedRow[] = await this.database.query(
      `SELECT participant, kind, spelling AS word, seen, first_seen_at AS "firstSeenAt", last_seen_at AS "lastSeenAt"
       FROM unmapped_word seen_word
       WHERE ($1::text IS NULL OR participant = $1) AND ($2::text IS NULL OR kind = $2)
         AND (SELECT code FROM word_mapping decided
              WHERE decided.participant = seen_word.participant AND decided.kind = seen_word.kind
                AND decided.word = seen_word.word
              ORDER BY id DESC LIMIT 1) IS NULL
       ORDER BY seen DESC, participant, kind, word LIMIT $3`,
      [participant ?? null, kind ?? null, mostWords],
    );
    return rows.map(({ seen, firstSeenAt, lastSeenAt, ...row }) => ({
      ...row,
      seen: Number(seen),
      firstSeenAt: firstSeenAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    }));
  }

  /** Decisions, newest first within a word. */
  async mappings({ participant, kind, history }: WordFilter & { history: boolean }): Promise<MappingResponse[]> {
    const rows: MappingRow[] = await this.database.query(
      `SELECT * FROM (
         SELECT participant, kind, word, code, decided_by AS "decidedBy", decided_at AS "decidedAt",
           row_number() OVER (PARTITION BY participant, kind, word ORDER BY id DESC) = 1 AS current, id
         FROM word_mapping
         WHERE ($1::text IS NULL OR participant = $1) AND ($2::text IS NULL OR kind = $2)) decision
       WHERE current OR $3 ORDER BY participant, kind, word, id DESC`,
      [participant ?? null, kind ?? null, history],
    );
    return rows.map((row) => ({
      participant: row.participant,
      kind: row.kind,
      word: row.word,
      code: row.code,
      decidedBy: row.decidedBy,
      decidedAt: row.decidedAt.toISOString(),
      current: row.current,
    }));
  }

  categories(at: string): Promise<CategoryResponse[]> {
    return this.database.query(
      `SELECT code, parent, name, valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM category
       WHERE valid_from <= $1::date AND (valid_to IS NULL OR $1::date < valid_to) ORDER BY code`,
      [at],
    );
  }

  offices(participant: string): Promise<OfficeResponse[]> {
    return this.database.query('SELECT code, participant, name FROM office WHERE participant = $1 ORDER BY code', [
      participant,
    ]);
  }
}
