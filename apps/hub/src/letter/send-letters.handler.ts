import { Injectable, Logger } from '@nestjs/common';
import { OpenRequests } from '../delivery/request/open-requests.repository.js';
import { SendRequest } from '../delivery/request/send-request.handler.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { pauseAfter, type ResendPlan } from './letter.js';
import { LetterNewsRepository } from './letter-news.repository.js';
import { letterRequest, letterRequestId } from './letter-request.mapper.js';
import { LetterRepository, type DueLetter } from './letter.repository.js';

/** Letters looked at at once: each may be half a megabyte. */
const atOnce = 20;

/** Sends letters until their participants acknowledge them, each by the way in which it is told everything else. */
@Injectable()
export class SendLetters {
  private readonly logger = new Logger(SendLetters.name);

  constructor(
    private readonly letters: LetterRepository,
    private readonly news: LetterNewsRepository,
    private readonly sendRequest: SendRequest,
    private readonly open: OpenRequests,
    private readonly participants: ParticipantDirectory,
  ) {}

  async handle(plan: ResendPlan): Promise<void> {
    for (const due of await this.letters.due(atOnce)) {
      // Of one that waits to be fetched there is never more than the last.
      await this.open.close(letterRequestId(due.letter.letter, due.sends));
      if (due.isReceived) await this.letters.finish(due.letter.letter);
      else await this.send(due, plan);
    }
  }

  private async send({ participant: code, letter, sends }: DueLetter, plan: ResendPlan): Promise<void> {
    const participant = await this.participants.find(code);
    // Counted before it is sent, so that several instances send it once.
    const isOurs = await this.letters.countSend(letter.letter, sends, pauseAfter(sends + 1, plan));
    if (!participant || !isOurs) return;
    const at = new Date();
    try {
      await this.sendRequest.handle(letterRequest(code, letter, { time: sends + 1, at }), participant);
      await this.news.noteSent(letter.letter, at);
    } catch (error) {
      this.logger.warn({ msg: 'A letter could not be sent', letter: letter.letter, participant: code, err: error });
    }
  }
}
