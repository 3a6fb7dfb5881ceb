import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { askingHub } from '../synchronisation/asking-hub.adapter.js';
import { ExchangeLetters } from './exchange-letters.handler.js';

/** Milliseconds between two times. */
const every = 2_000;

/** Hands letters over and takes their news for as long as supervision runs. */
@Injectable()
export class ExchangeLettersJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly exchanging;

  constructor(exchangeLetters: ExchangeLetters) {
    this.exchanging = askingHub(every, () => exchangeLetters.handle(), {
      logger: new Logger(ExchangeLettersJob.name),
      message: 'Letters cannot be exchanged with the hub yet',
    });
  }

  onApplicationBootstrap(): void {
    this.exchanging.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.exchanging.stop();
  }
}
