import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Consequence } from './attempt.js';
import type { NoticeMessage } from './notice-post.js';
import { OutboxRepository, type DueMessage } from './outbox.repository.js';

@Injectable()
export class OutboxTypeormRepository extends OutboxRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  write({ id, channel, address, warnings }: NoticeMessage, at: Date): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `insert into alert_message (id, channel, address, warnings, state, written_at, next_attempt_at)
         values ($1, $2, $3, $4, 'waiting', $5, $5)`,
        [id, channel, address, JSON.stringify(warnings), at],
      );
      await manager.query(
        `update alert_notice set message_id = $1
         where channel = $2 and address = $3 and warning_id = any($4) and message_id is null`,
        [id, channel, address, warnings.map((warning) => warning.id)],
      );
    });
  }

  due(at: Date, limit: number): Promise<DueMessage[]> {
    return this.dataSource.query(
      `select id, channel, address, warnings, attempts, refusals, coalesce(renewed_at, written_at) as since
       from alert_message where state = 'waiting' and next_attempt_at <= $1 order by written_at, id limit $2`,
      [at, limit],
    );
  }

  async sent(id: string, at: Date): Promise<void> {
    await this.dataSource.query(
      `update alert_message set state = 'sent', attempts = attempts + 1, last_error = null, ended_at = $2 where id = $1`,
      [id, at],
    );
  }

  async failed(id: string, { state, attempts, refusals, pause }: Consequence, error: string, at: Date): Promise<void> {
    await this.dataSource.query(
      `update alert_message set state = $2::text, attempts = $3, refusals = $4, last_error = $5, next_attempt_at = $6,
         ended_at = case when $2::text = 'given-up' then $7::timestamptz end
       where id = $1`,
      [id, state, attempts, refusals, error, new Date(at.getTime() + pause), at],
    );
  }

  async renew(id: string, by: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `with renewed as (
         update alert_message set state = 'waiting', attempts = 0, refusals = 0, next_attempt_at = now(), ended_at = null,
           renewed_by = $2, renewed_at = now()
         where id = $1 and state = 'given-up' returning id)
       select from renewed`,
      [id, by],
    );
    return rows.length === 1;
  }
}
