import { Injectable } from '@nestjs/common';
import { OpenRequests } from '../delivery/request/open-requests.repository.js';
import { DigestAnswerRepository } from '../participant/digest-answer.repository.js';

/** Seconds after which nobody waits for an answer, and a participant need not do any more what it was asked. */
const staleAfter = 3_600;

/** Forgets what earlier runs asked and nobody did, and answers that came too late. */
@Injectable()
export class ForgetStaleRequests {
  constructor(
    private readonly requests: OpenRequests,
    private readonly answers: DigestAnswerRepository,
  ) {}

  async handle(): Promise<void> {
    await this.requests.closeOlderThan(staleAfter);
    await this.answers.forgetOlderThan(staleAfter);
  }
}
