import { Inject, Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Clock } from '#kernel';
import { arrange } from '../behaviour/arrangement.js';
import { BehaviourHandler } from '../behaviour/behaviour.handler.js';
import { CLOCK } from '../clock.provider.js';
import { toChangeResponse } from '../feed/change-feed.mapper.js';
import type { FeedItem } from '../feed/change-feed.mapper.js';
import { ChangeFeedQuery } from '../feed/change-feed.query.js';
import { WebhookDeliveryTypeormRepository } from './webhook-delivery.typeorm-repository.js';
import { pauseAfter, waitsForCompany } from './webhook-plan.js';
import { WebhookClient } from './webhook.client.js';

const MILLISECONDS_BETWEEN_ROUNDS = 300;
const SENT_AT_ONCE = 50;

/** Tells the agency of each change, at least once. What cannot be told in time is told by the feed alone. */
@Injectable()
export class SendWebhooksJob {
  private readonly logger = new Logger(SendWebhooksJob.name);
  private busy = false;

  constructor(
    private readonly deliveries: WebhookDeliveryTypeormRepository,
    private readonly feed: ChangeFeedQuery,
    private readonly client: WebhookClient,
    private readonly behaviour: BehaviourHandler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Interval(MILLISECONDS_BETWEEN_ROUNDS)
  async run(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.sendDue();
    } catch (error) {
      this.logger.error(error, 'A round of webhooks failed; the next one tries again.');
    } finally {
      this.busy = false;
    }
  }

  private async sendDue(): Promise<void> {
    const now = this.clock();
    const { duplicateWebhooks, outOfOrderWebhooks } = this.behaviour.current;
    const due = await this.deliveries.due(now, SENT_AT_ONCE);
    if (due.length === 0 || waitsForCompany(due, outOfOrderWebhooks, now)) return;

    const attempts = new Map(due.map((delivery) => [delivery.changeId, delivery.attempts + 1]));
    const items = await this.feed.byIds(due.map(({ changeId }) => changeId));
    for (const item of arrange(items, { twice: duplicateWebhooks, newestFirst: outOfOrderWebhooks })) {
      await this.send(item, attempts.get(item.change.id) ?? 1);
    }
  }

  private async send(item: FeedItem, attempts: number): Promise<void> {
    const { id } = item.change;
    try {
      await this.client.send(toChangeResponse(item, this.behaviour.current));
      await this.deliveries.delivered(id, attempts, this.clock());
    } catch (error) {
      const pause = pauseAfter(attempts);
      const again = pause === null ? null : new Date(this.clock().getTime() + pause);
      await this.deliveries.failed(id, attempts, again);
      const reason = error instanceof Error ? error.message : String(error);
      this.logger.warn(`Webhook of change ${id}, attempt ${attempts}: ${reason}${again === null ? '; given up' : ''}`);
    }
  }
}
