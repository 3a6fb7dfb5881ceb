import { Inject, Injectable } from '@nestjs/common';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PAGES_URL } from './alerts.js';
import type { ToldWarning } from './notice-message.js';
import { OutboxQuery, type HeldNotice } from './outbox.query.js';
import { warningPage, warningText } from './warning-words.js';

/** A notice that no message has taken along yet, and what it will say. */
export interface ReadyNotice extends Pick<HeldNotice, 'channel' | 'address' | 'delivery' | 'openedAt'> {
  readonly told: ToldWarning;
}

/** Notices that wait to leave, as they will be read. */
@Injectable()
export class HeldNotices {
  constructor(
    private readonly query: OutboxQuery,
    private readonly directory: ParticipantDirectory,
    @Inject(PAGES_URL) private readonly pagesUrl: string,
  ) {}

  /** The oldest first. */
  async all(): Promise<ReadyNotice[]> {
    return (await this.query.held()).map((notice) => {
      const { channel, address, delivery, openedAt } = notice;
      return { channel, address, delivery, openedAt, told: this.told(notice) };
    });
  }

  private told(notice: HeldNotice): ToldWarning {
    const { warning, ruleName, participant, condition, openedAt, closedAt } = notice;
    return {
      id: warning,
      rule: ruleName,
      participant,
      participantName: this.directory.reference(participant).name,
      text: warningText(condition.kind, notice),
      openedAt: openedAt.toISOString(),
      closedAt: closedAt?.toISOString() ?? null,
      link: `${this.pagesUrl}${warningPage(condition, participant)}`,
    };
  }
}
