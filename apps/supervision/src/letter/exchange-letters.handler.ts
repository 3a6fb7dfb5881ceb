import { Injectable, Logger } from '@nestjs/common';
import { Problem } from '#http';
import { HubClient } from '../synchronisation/hub.client.js';
import { LetterExchangeRepository, type WaitingLetter } from './letter-exchange.repository.js';
import { letterOnTheWire } from './letter-wire.mapper.js';

/** Letters handed over at once: each may be half a megabyte. */
const atOnce = 20;
const newsAtOnce = 500;
/** Milliseconds after which a letter that the hub refused is tried again. */
const refusedFor = 3_600_000;

/**
 * Hands issued letters to the hub and takes what became of them. A letter waits here for as long as the hub is away;
 * handed over twice it is one letter there, by its id.
 */
@Injectable()
export class ExchangeLetters {
  private readonly logger = new Logger(ExchangeLetters.name);

  constructor(
    private readonly exchange: LetterExchangeRepository,
    private readonly hub: HubClient,
  ) {}

  /** @throws HubAway, HubNotConnected */
  async handle(): Promise<void> {
    for (const letter of await this.exchange.waiting(atOnce)) await this.handOver(letter);
    await this.exchange.takeNews((after) => this.hub.letterNews(after, newsAtOnce));
  }

  private async handOver(letter: WaitingLetter): Promise<void> {
    const { id, participant } = letter;
    try {
      await this.hub.postLetter(id, { participant, letter: letterOnTheWire(letter) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.logger.error({ msg: 'The hub refuses a letter', letter: id, problem: error.body });
      const fields = (error.body.errors ?? []).map(({ field, reason }) => `${field} ${reason}`);
      await this.exchange.refused(id, fields.join('; ') || error.message, refusedFor);
      return;
    }
    await this.exchange.handedOver(id);
  }
}
