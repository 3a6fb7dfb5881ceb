import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CodedError } from '#kernel';
import { HUB_CONFIG, type HubConfig } from '../../hub.config.js';
import { NationalFeedUnavailable } from './national-feed.client.js';
import { NoteContact } from './note-contact.handler.js';
import { ReadNationalFeed } from './read-national-feed.handler.js';

/** Seconds between attempts at most while the platform or the broker is away. */
const longestPause = 60;

/** Reads the national feed every few seconds, and at once when a webhook says that there is something. */
@Injectable()
export class NationalFeedJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(NationalFeedJob.name);
  private stopping = false;
  private asked = false;
  private wake: (() => void) | null = null;
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly readFeed: ReadNationalFeed,
    private readonly contact: NoteContact,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'national'>,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.national) this.ended = this.run(this.config.national.pollSeconds);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.ended;
  }

  /** Reads as soon as the reading in hand is done. */
  trigger(): void {
    this.asked = true;
    this.wake?.();
  }

  private async run(pollSeconds: number): Promise<void> {
    let failures = 0;
    while (!this.stopping) {
      this.asked = false;
      try {
        if (await this.readFeed.handle()) await this.contact.answersAt(new Date());
        failures = 0;
      } catch (error) {
        failures += 1;
        if (error instanceof NationalFeedUnavailable) await this.noteFailure();
        // What is expected of a platform that is away is told once, not every few seconds.
        if (!(error instanceof CodedError)) this.logger.error(error);
        else if (failures === 1) this.logger.warn(error.message);
      }
      await this.waitUpTo(Math.min(pollSeconds * 2 ** Math.min(failures, 10), Math.max(longestPause, pollSeconds)));
    }
  }

  private async noteFailure(): Promise<void> {
    await this.contact.failsAt(new Date()).catch((error: unknown) => {
      this.logger.error(error);
    });
  }

  private async waitUpTo(seconds: number): Promise<void> {
    if (this.stopping || this.asked) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1_000);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = null;
  }
}
