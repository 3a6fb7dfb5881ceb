import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LetterNewsKind } from './letter.js';

/** How a letter stands with its participant. */
export interface LetterStatus {
  readonly id: string;
  readonly participant: string;
  readonly number: string;
  readonly deadline: string;
  readonly postedAt: Date;
  readonly sends: number;
  readonly lastSentAt: Date | null;
  readonly nextSendAt: Date | null;
  readonly isReceived: boolean;
  readonly answers: number;
}

/** Something that became of a letter. */
export interface LetterNewsRow {
  readonly position: number;
  readonly letter: string;
  readonly participant: string;
  readonly kind: LetterNewsKind;
  readonly occurredAt: Date;
  readonly notedAt: Date;
  /** What an answer says; null for all else. */
  readonly answer: object | null;
}

@Injectable()
export class LetterQuery {
  constructor(private readonly database: DataSource) {}

  async find(id: string): Promise<LetterStatus | null> {
    const [found] = await this.database.query<LetterStatus[]>(
      `SELECT id, participant, letter ->> 'number' AS number, letter ->> 'deadline' AS deadline,
         posted_at AS "postedAt", sends, last_sent_at AS "lastSentAt",
         CASE WHEN is_received THEN NULL ELSE next_send_at END AS "nextSendAt", is_received AS "isReceived",
         (SELECT count(*)::integer FROM letter_news WHERE letter_id = id AND kind = 'answered') AS answers
       FROM letter CROSS JOIN LATERAL (
         SELECT EXISTS (SELECT FROM letter_news WHERE letter_id = letter.id AND kind = 'received') AS is_received
       ) AS acknowledged
       WHERE id = $1`,
      [id],
    );
    return found ?? null;
  }

  /** In the order in which they were noted. */
  news(after: number, limit: number): Promise<LetterNewsRow[]> {
    return this.database.query(
      `SELECT news.position::double precision AS position, news.letter_id AS letter, letter.participant, news.kind,
         news.occurred_at AS "occurredAt", news.noted_at AS "notedAt", news.data AS answer
       FROM letter_news AS news JOIN letter ON letter.id = news.letter_id
       WHERE news.position > $1 ORDER BY news.position LIMIT $2`,
      [after, limit],
    );
  }
}
