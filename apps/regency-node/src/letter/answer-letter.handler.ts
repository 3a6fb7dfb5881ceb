import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ParticipantEventData } from '#contract';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock.provider.js';
import { participantEvent } from '../exchange/outgoing-event.mapper.js';
import type { Regency } from '../regency/regency.js';
import { RegencyStore } from '../store/regency-store.repository.js';
import { LetterNotFound } from './letter.errors.js';

export type Answer = Omit<ParticipantEventData['letter-answered'], 'letter'>;

/** Answers a letter of the province: our file and the event that tells of it stand or fall together. */
@Injectable()
export class AnswerLetter {
  constructor(
    private readonly store: RegencyStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws LetterNotFound, ContractError */
  async handle({ code }: Regency, letterId: string, answer: Answer): Promise<void> {
    const eventId = randomUUID();
    const now = this.clock();
    await this.store.inTransaction(code, async (transaction) => {
      if (!(await transaction.hasLetter(letterId))) throw new LetterNotFound(code, letterId);
      const event = participantEvent(
        { id: eventId, source: code, time: now },
        { name: 'letter-answered', data: { letter: letterId, ...answer } },
      );
      const { text, office = null, attachments = [] } = answer;
      await transaction.keepLetterAnswer({
        ...{ regencyCode: code, eventId, letterId, text, office, attachments },
        answeredAt: now,
      });
      await transaction.send(event);
    });
  }
}
