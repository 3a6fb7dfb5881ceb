import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { LetterNewsKind } from './letter.js';
import { LetterNewsRepository, type LetterEvent, type LetterRefusal } from './letter-news.repository.js';

/** Taken before news are added and kept until the commit, so that positions become visible in their order. */
const newsLock = 7_264_001;

interface News {
  readonly letterId: string;
  readonly kind: LetterNewsKind;
  readonly eventId: string | null;
  readonly at: string;
  readonly data: object | null;
}

@Injectable()
export class LetterNewsTypeormRepository extends LetterNewsRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  keep(events: readonly LetterEvent[]): Promise<readonly (LetterRefusal | null)[]> {
    return this.database.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [newsLock]);
      const answers: (LetterRefusal | null)[] = [];
      for (const event of events) answers.push(await keepOne(manager, event));
      return answers;
    });
  }

  async noteSent(letterId: string, at: Date): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [newsLock]);
      await add(manager, { letterId, kind: 'sent', eventId: null, at: at.toISOString(), data: null });
    });
  }
}

async function keepOne(manager: EntityManager, event: LetterEvent): Promise<LetterRefusal | null> {
  const { letter: letterId, ...data } = event.data;
  const [letter] = await manager.query<{ participant: string; sha256: string }[]>(
    `SELECT participant, letter -> 'document' ->> 'sha256' AS sha256 FROM letter WHERE id = $1`,
    [letterId],
  );
  if (letter?.participant !== event.source) {
    return { field: 'data.letter', reason: 'is no letter that was sent to this participant' };
  }
  if (event.type === 'id.lapor.participant.letter-answered.v1') {
    await add(manager, { letterId, kind: 'answered', eventId: event.id, at: event.time, data });
    return null;
  }
  if (event.data.sha256 !== letter.sha256) {
    return { field: 'data.sha256', reason: 'is not that of the document as it was sent' };
  }
  await add(manager, { letterId, kind: 'received', eventId: event.id, at: event.time, data: null });
  // Due at once, for the last time: what still waits to be fetched is taken away.
  await manager.query('UPDATE letter SET next_send_at = now() WHERE id = $1 AND next_send_at IS NOT NULL', [letterId]);
  return null;
}

const add = (manager: EntityManager, { letterId, kind, eventId, at, data }: News): Promise<unknown> =>
  manager.query(
    `INSERT INTO letter_news (letter_id, kind, event_id, occurred_at, data) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    [letterId, kind, eventId, at, data && JSON.stringify(data)],
  );
