import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { EnsureTopics } from './ensure-topics.handler.js';
import { ParticipantDirectory } from './participant.directory.js';

/** Milliseconds between two looks. */
const lookEvery = 5_000;

/** Makes topics again that were removed, and those of participants who came by PARTICIPANTS_FILE or the province file. */
@Injectable()
export class KeepTopics implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(KeepTopics.name);
  private timer: NodeJS.Timeout | undefined;
  private ended = false;
  private looking: Promise<void> = Promise.resolve();
  private told = '';

  constructor(
    private readonly participants: ParticipantDirectory,
    private readonly ensureTopics: EnsureTopics,
  ) {}

  onApplicationBootstrap(): void {
    this.looking = this.look();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    try {
      const created = await this.ensureTopics.handle(await this.participants.codes());
      this.told = '';
      if (created.length > 0) this.logger.log({ msg: 'Topics were missing and have been created', topics: created });
    } catch (error) {
      this.tellOnce(error as Error);
    }
    if (this.ended) return;
    this.timer = setTimeout(() => {
      this.looking = this.look();
    }, lookEvery);
  }

  /** Not every few seconds for as long as it lasts. */
  private tellOnce(error: Error): void {
    if (error.message === this.told) return;
    this.told = error.message;
    this.logger.error(error);
  }
}
