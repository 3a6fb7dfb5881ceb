import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { hubRequestType, type HubRequest } from '#contract';
import { OpenRequests } from '../delivery/request/open-requests.repository.js';
import { SendRequest } from '../delivery/request/send-request.handler.js';
import { DigestAnswerRepository } from '../participant/digest-answer.repository.js';
import { Counterpart, type Answer, type Question } from './counterpart.js';
import { NationalDigestClient } from './national-digest.client.js';
import { RECONCILIATION_PLAN, type ReconciliationPlan } from './reconciliation-plan.js';

/** Asks participants by a request of the contract, which they answer by an event, and the national platform by a call. */
@Injectable()
export class AskByRequest extends Counterpart {
  private readonly logger = new Logger(AskByRequest.name);

  constructor(
    private readonly sendRequest: SendRequest,
    private readonly open: OpenRequests,
    private readonly answers: DigestAnswerRepository,
    private readonly national: NationalDigestClient,
    @Inject(RECONCILIATION_PLAN) private readonly plan: ReconciliationPlan,
  ) {
    super();
  }

  async ask(question: Question, signal: AbortSignal): Promise<Answer | null> {
    if (question.participant.kind === 'national') return this.national.ask(question, signal);
    const { run, participant, ranges, detail } = question;
    const request: HubRequest<'digest-requested'> = {
      specversion: '1.0',
      id: `digest-${run}-${participant.code}-${randomUUID()}`,
      source: 'hub',
      subject: participant.code,
      type: hubRequestType('digest-requested'),
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      data: { run, ranges: [...ranges], detail },
    };
    try {
      await this.sendRequest.handle(request, participant);
      return await this.answerTo(request, signal);
    } catch (error) {
      signal.throwIfAborted();
      this.logger.warn({
        msg: 'A participant could not be asked what it holds',
        participant: participant.code,
        err: error,
      });
      return null;
    } finally {
      await this.open.close(request.id);
    }
  }

  private async answerTo({ id, subject }: HubRequest, signal: AbortSignal): Promise<Answer | null> {
    for (const until = Date.now() + this.plan.patience; Date.now() < until;) {
      const answer = await this.answers.take(subject, id);
      if (answer) return answer;
      await pause(this.plan.answerPoll, undefined, { signal });
    }
    return null;
  }
}
