import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { NotDelivered } from './alert.errors.js';
import { consequenceOf, type FailureKind } from './attempt.js';
import { HeldNotices, type ReadyNotice } from './held-notices.query.js';
import { HoursQuery } from './hours.query.js';
import { NOTICE_POSTS, type NoticePosts } from './notice-post.js';
import { OutboxRepository, type DueMessage } from './outbox.repository.js';
import { leavesAt } from './quiet-hours.js';

/** Messages of one time. The others come with the next. */
const atOnce = 50;

/** Makes messages of the notices that may leave, and sends what is to be sent, also what could not be before. */
@Injectable()
export class DeliverNotices {
  constructor(
    private readonly notices: HeldNotices,
    private readonly outbox: OutboxRepository,
    private readonly hours: HoursQuery,
    @Inject(NOTICE_POSTS) private readonly posts: NoticePosts,
  ) {}

  /** @param signal aborts when supervision stops: what was not sent yet waits */
  async handle(now: Date, signal?: AbortSignal): Promise<void> {
    await this.write(now);
    const away = new Set<string>();
    for (const message of await this.outbox.due(now, atOnce)) {
      if (signal?.aborted) return;
      const server = message.channel === 'email' ? 'email' : message.address;
      // The rest need not find out one by one that nobody answers there.
      if (away.has(server)) continue;
      if ((await this.send(message, now)) === 'away') away.add(server);
    }
  }

  /** All that may leave to the same address goes as one message: also what quiet hours held together. */
  private async write(now: Date): Promise<void> {
    const [held, hours] = await Promise.all([this.notices.all(), this.hours.now()]);
    const messages = new Map<string, ReadyNotice[]>();
    for (const notice of held) {
      const { channel, address, openedAt, delivery } = notice;
      if (!this.posts[channel].isSetUp || leavesAt(openedAt.getTime(), delivery, hours) > now.getTime()) continue;
      const key = `${channel} ${address}`;
      messages.set(key, [...(messages.get(key) ?? []), notice]);
    }
    for (const notices of messages.values()) {
      const [first] = notices;
      if (first === undefined) continue;
      const { channel, address } = first;
      const warnings = notices.map(({ told }) => told);
      await this.outbox.write({ id: randomUUID(), channel, address, warnings }, now);
    }
  }

  private async send(message: DueMessage, now: Date): Promise<FailureKind | null> {
    const post = this.posts[message.channel];
    if (!post.isSetUp) return null;
    try {
      await post.post(message);
    } catch (error) {
      const failure = error instanceof NotDelivered ? error : new NotDelivered('away', String(error), { cause: error });
      const attempted = { ...message, age: now.getTime() - message.since.getTime() };
      const consequence = consequenceOf(failure.kind, attempted, Math.random());
      await this.outbox.failed(message.id, consequence, failure.message, now);
      return failure.kind;
    }
    await this.outbox.sent(message.id, now);
    return null;
  }
}
