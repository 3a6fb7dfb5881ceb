import { setTimeout as pause } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { ledgerTopic } from '#contract';
import { BatchServer, Broker, ProgressWatch, watchedConsumer } from '#messaging';
import type { LedgerConfig } from '../supervision.config.js';
import { ProjectionRepository } from './projection.repository.js';

/** Where the ledger is: a {@link LedgerConfig}. */
export const LEDGER = Symbol('ledger');

/** Milliseconds until another attempt to join a reading, when the broker did not answer. */
const joinAgainAfter = 1_000;

/** Milliseconds between two looks at which reading is the present one. */
const lookEvery = 5_000;

/**
 * Reads the ledger. Each reading from offset zero is a consumer group of its own, whose number is kept in the
 * database: a rebuild that was interrupted goes on where the group was, on every instance.
 */
@Injectable()
export class LedgerReader implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  /** The transport that Nest starts together with the app. */
  readonly server: BatchServer;
  /** Tells whether records wait and none is taken in. */
  readonly watch: ProgressWatch;
  private readonly logger = new Logger(LedgerReader.name);
  private reading = 0;
  private following: Promise<void> | null = null;
  private ended = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    broker: Broker,
    private readonly projection: ProjectionRepository,
    @Inject(LEDGER) ledger: LedgerConfig,
  ) {
    const groupOfReading = (): string => `${ledger.group}-${this.reading}`;
    this.server = new BatchServer({
      broker,
      pattern: ledgerTopic,
      get groupId() {
        return groupOfReading();
      },
      topics: () => [ledger.topic],
      concurrency: 2,
    });
    this.watch = new ProgressWatch({
      watched: [watchedConsumer('ledger', this.server)],
      stallAfterMilliseconds: ledger.stallSeconds * 1_000,
      log: this.logger,
      exit: () => process.exit(1),
    });
  }

  /** The generation that records read now belong to. */
  get generation(): number {
    return this.reading;
  }

  async onModuleInit(): Promise<void> {
    await this.projection.open();
    this.reading = await this.projection.generation();
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.followIfEnded(), lookEvery);
    this.watch.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearInterval(this.timer);
    await this.watch.stop();
    await this.following;
    await this.server.close();
  }

  /** Leaves a reading that has ended and joins the present one; does nothing while that is under way. */
  follow(): Promise<void> {
    this.following ??= this.joinPresentReading().finally(() => {
      this.following = null;
    });
    return this.following;
  }

  /** An instance to which no record comes any more would otherwise never learn that its reading has ended. */
  private async followIfEnded(): Promise<void> {
    try {
      if ((await this.projection.generation()) !== this.reading && !this.ended) await this.follow();
    } catch (error) {
      this.logger.warn({ msg: 'Cannot look which reading of the ledger is the present one', err: error });
    }
  }

  private async joinPresentReading(): Promise<void> {
    // Nothing of the reading before may be handled under the number of the next one.
    await this.server.close();
    while (!this.ended) {
      try {
        this.reading = await this.projection.generation();
        await this.server.subscribeAgain();
        this.logger.log({ msg: 'Reading the ledger', generation: this.reading });
        return;
      } catch (error) {
        this.logger.error({ msg: 'Cannot join the reading of the ledger', err: error });
        await pause(joinAgainAfter);
      }
    }
  }
}
