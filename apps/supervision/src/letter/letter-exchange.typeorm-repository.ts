import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { newsLock } from '../clock/locks.js';
import { LetterExchangeRepository, type LetterNewsPage, type WaitingLetter } from './letter-exchange.repository.js';

@Injectable()
export class LetterExchangeTypeormRepository extends LetterExchangeRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  waiting(limit: number): Promise<WaitingLetter[]> {
    return this.dataSource.query(
      `select letter.id, participant, number, kind, issued_subject as subject, issued_body as body,
         issued_on::text as "issuedOn", draft.deadline::text as deadline, draft.complaints, follows,
         document.content as document, document.sha256
       from letter
         join letter_document as document on document.letter_id = letter.id
         cross join lateral (
           select deadline, complaints from letter_draft where letter_id = letter.id order by version desc limit 1
         ) as draft
       where handed_at is null and next_handover_at <= now()
       order by issued_at limit $1`,
      [limit],
    );
  }

  async handedOver(id: string): Promise<void> {
    await this.dataSource.query(
      'update letter set handed_at = now(), refusal = null where id = $1 and handed_at is null',
      [id],
    );
  }

  async refused(id: string, reason: string, pause: number): Promise<void> {
    await this.dataSource.query(
      `update letter set refusal = $2, next_handover_at = now() + make_interval(secs => $3 / 1000.0)
       where id = $1 and handed_at is null`,
      [id, reason, pause],
    );
  }

  async takeNews(read: (after: number) => Promise<LetterNewsPage>): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [lock] = await manager.query<{ taken: boolean }[]>('select pg_try_advisory_xact_lock($1) as taken', [
        newsLock,
      ]);
      if (!lock?.taken) return;
      const [cursor] = await manager.query<{ position: number }[]>(
        'select position::double precision as position from letter_news_cursor',
      );
      const { news, next } = await read(cursor?.position ?? 0);
      if (news.length === 0) return;
      await manager.query(
        `insert into letter_news (position, letter_id, kind, occurred_at, answer)
         select position, letter, kind, "occurredAt", answer
         from jsonb_to_recordset($1::jsonb)
           as told (position bigint, letter uuid, kind text, "occurredAt" timestamptz, answer jsonb)
         on conflict do nothing`,
        [JSON.stringify(news)],
      );
      await manager.query('update letter_news_cursor set position = $1', [next]);
    });
  }
}
