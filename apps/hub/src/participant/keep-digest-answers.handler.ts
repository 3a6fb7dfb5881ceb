import { Injectable } from '@nestjs/common';
import type { ParticipantEvent } from '#contract';
import { DigestAnswerRepository } from './digest-answer.repository.js';

/** Keeps what participants answer when they are asked what they hold. */
@Injectable()
export class KeepDigestAnswers {
  constructor(private readonly answers: DigestAnswerRepository) {}

  async handle(events: readonly ParticipantEvent[]): Promise<void> {
    const answers = events.flatMap((event) =>
      event.type === 'id.lapor.participant.digest.v1' ? [{ source: event.source, answer: event.data }] : [],
    );
    if (answers.length > 0) await this.answers.keep(answers);
  }
}
