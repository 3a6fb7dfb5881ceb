import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { Outbox, type SentEvents, type WaitingEvent } from './outbox.repository.js';
import { OutboxTable } from './outbox.table.js';

@Injectable()
export class TypeormOutbox extends Outbox {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  waiting(regencyCode: string, limit: number): Promise<readonly WaitingEvent[]> {
    return this.dataSource.manager.find(OutboxTable, {
      where: { regencyCode, sentAt: IsNull() },
      order: { position: 'ASC' },
      take: limit,
    });
  }

  async markSent(positions: readonly string[]): Promise<void> {
    await this.dataSource.manager.update(OutboxTable, { position: In(positions) }, { sentAt: () => 'now()' });
  }

  async sendAgain({ regencyCode, subject, from, to }: SentEvents): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox SET sent_at = NULL
       WHERE regency_code = $1 AND subject = $2 AND (event::json ->> 'sequence')::integer BETWEEN $3 AND $4`,
      [regencyCode, subject, from, to],
    );
  }

  count(regencyCode: string): Promise<number> {
    return this.dataSource.manager.countBy(OutboxTable, { regencyCode, sentAt: IsNull() });
  }
}
