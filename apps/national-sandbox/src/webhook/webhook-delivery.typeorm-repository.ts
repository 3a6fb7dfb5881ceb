import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { FeedPositions } from '../feed/feed-positions.typeorm-repository.js';
import { WebhookDeliveryTable } from './webhook-delivery.table.js';

export interface DueDelivery {
  readonly changeId: string;
  /** So far. */
  readonly attempts: number;
  readonly dueAt: Date;
}

@Injectable()
export class WebhookDeliveryTypeormRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly positions: FeedPositions,
  ) {}

  /** Oldest change first; the changes have their positions in the feed. */
  async due(now: Date, limit: number): Promise<readonly DueDelivery[]> {
    const rows = await this.table.find({
      where: { dueAt: LessThanOrEqual(now) },
      order: { changeId: 'ASC' },
      take: limit,
    });
    if (rows.length > 0) await this.positions.assign();
    return rows.flatMap(({ changeId, attempts, dueAt }) => (dueAt === null ? [] : [{ changeId, attempts, dueAt }]));
  }

  async delivered(changeId: string, attempts: number, deliveredAt: Date): Promise<void> {
    await this.table.update({ changeId }, { attempts, dueAt: null, deliveredAt });
  }

  /** Null gives it up. */
  async failed(changeId: string, attempts: number, dueAt: Date | null): Promise<void> {
    await this.table.update({ changeId }, { attempts, dueAt });
  }

  private get table() {
    return this.dataSource.getRepository(WebhookDeliveryTable);
  }
}
