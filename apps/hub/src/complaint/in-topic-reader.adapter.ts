import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { inTopic } from '#contract';
import { BatchServer, Broker } from '#messaging';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { inTopics } from './ledger.consumer.js';

/** Milliseconds between looks at who takes part. */
const lookEvery = 5_000;

/**
 * Reads the in-topics of all who take part, and of whoever is added while the hub runs. A participant whose topic does
 * not exist yet is left out until it does: one missing topic would stop the reading of all.
 */
@Injectable()
export class InTopicReader implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly server: BatchServer;
  private readonly logger = new Logger(InTopicReader.name);
  private reading = '';
  private ended = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly broker: Broker,
    private readonly participants: ParticipantDirectory,
    @Inject(HUB_CONFIG) { takeoverSeconds }: Pick<HubConfig, 'takeoverSeconds'>,
  ) {
    this.server = new BatchServer({
      broker,
      pattern: inTopics,
      groupId: 'hub',
      topics: async () => {
        const topics = await this.existingInTopics();
        this.reading = topics.join();
        return topics;
      },
      concurrency: 2,
      missedAfter: takeoverSeconds * 1_000,
    });
  }

  onApplicationBootstrap(): void {
    this.timer = setTimeout(() => void this.look(), lookEvery);
  }

  beforeApplicationShutdown(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }

  private async look(): Promise<void> {
    try {
      const changed = (await this.existingInTopics()).join() !== this.reading;
      if (changed && !this.ended) await this.server.subscribeAgain();
    } catch (error) {
      this.logger.warn(error);
    }
    if (!this.ended) this.timer = setTimeout(() => void this.look(), lookEvery);
  }

  private async existingInTopics(): Promise<string[]> {
    const [codes, existing] = await Promise.all([this.participants.codes(), this.broker.topics()]);
    return [...codes].map(inTopic).filter((topic) => existing.has(topic));
  }
}
