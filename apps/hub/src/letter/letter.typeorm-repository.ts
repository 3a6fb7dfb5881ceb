import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Letter } from '#contract';
import { LetterRepository, type DueLetter } from './letter.repository.js';

@Injectable()
export class LetterTypeormRepository extends LetterRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  async post(participant: string, letter: Letter, digest: string): Promise<boolean> {
    await this.database.query(
      'INSERT INTO letter (id, participant, letter, digest) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [letter.letter, participant, JSON.stringify(letter), digest],
    );
    const [kept] = await this.database.query<{ participant: string; digest: string }[]>(
      'SELECT participant, digest FROM letter WHERE id = $1',
      [letter.letter],
    );
    return kept?.participant === participant && kept.digest === digest;
  }

  due(limit: number): Promise<DueLetter[]> {
    return this.database.query(
      `SELECT participant, letter, sends,
         EXISTS (SELECT FROM letter_news WHERE letter_id = letter.id AND kind = 'received') AS "isReceived"
       FROM letter WHERE next_send_at <= now() ORDER BY next_send_at LIMIT $1`,
      [limit],
    );
  }

  async countSend(letterId: string, sends: number, pause: number): Promise<boolean> {
    const counted = await this.database.query<unknown[]>(
      `WITH counted AS (
         UPDATE letter SET sends = sends + 1, last_sent_at = now(),
           next_send_at = now() + make_interval(secs => $3 / 1000.0)
         WHERE id = $1 AND sends = $2 AND next_send_at <= now() RETURNING id)
       SELECT id FROM counted`,
      [letterId, sends, pause],
    );
    return counted.length > 0;
  }

  async finish(letterId: string): Promise<void> {
    await this.database.query('UPDATE letter SET next_send_at = NULL WHERE id = $1', [letterId]);
  }
}
