import { randomUUID } from 'node:crypto';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from './delivery-settings.js';
import { LaneDirectory } from './lane-directory.handler.js';
import { LaneWorker } from './lane/lane-worker.job.js';
import { LaneRepository } from './lane/lane.repository.js';
import { LedgerNews } from './lane/ledger-news.adapter.js';

/** Keeps a worker for every lane there is to be, and follows participants who change how they are told. */
@Injectable()
export class DeliveryJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(DeliveryJob.name);
  private readonly workers = new Map<string, LaneWorker>();
  private readonly holder: string;
  private timer: NodeJS.Timeout | null = null;
  private following: Promise<void> = Promise.resolve();

  constructor(
    private readonly directory: LaneDirectory,
    private readonly lanes: LaneRepository,
    private readonly news: LedgerNews,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
    @Inject(HUB_CONFIG) config: HubConfig,
  ) {
    // A process started anew under the same name must not take itself for the one before.
    this.holder = `${config.instanceId} ${randomUUID()}`;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.follow();
    this.timer = setInterval(() => {
      this.following = this.following.then(() => this.follow());
    }, this.settings.participantsPoll);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.following;
    await Promise.all([...this.workers.values()].map((worker) => worker.stop()));
  }

  /** Starts and stops workers, so that there is one for each lane. */
  private async follow(): Promise<void> {
    try {
      const lanes = await this.directory.lanes();
      const wanted = new Set(lanes.map(({ destination }) => destination));
      for (const lane of lanes) {
        if (this.workers.has(lane.destination)) continue;
        const { holder, lanes: repository, news, settings } = this;
        this.workers.set(lane.destination, new LaneWorker(lane, { holder, lanes: repository, news, settings }));
      }
      for (const [destination, worker] of this.workers) {
        if (wanted.has(destination)) continue;
        this.workers.delete(destination);
        await worker.stop();
      }
    } catch (error) {
      this.logger.error({ msg: 'The lanes there are to be could not be read', err: error });
    }
  }
}
