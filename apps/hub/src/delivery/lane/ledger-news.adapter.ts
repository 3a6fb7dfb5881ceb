import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import pg from 'pg';
import { HUB_CONFIG, type HubConfig } from '../../hub.config.js';
import { ledgerChannel } from '../../complaint/ledger.typeorm-repository.js';

/** Milliseconds until a lost connection is made again. Until then the lanes' own polling serves. */
const reconnectAfter = 1_000;

/** Hears of each commit to the ledger, over a connection of its own. */
@Injectable()
export class LedgerNews implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(LedgerNews.name);
  private readonly listeners = new Set<() => void>();
  private client: pg.Client | null = null;
  private reconnecting: NodeJS.Timeout | null = null;
  private stopped = false;
  private count = 0;

  constructor(@Inject(HUB_CONFIG) private readonly config: HubConfig) {}

  /** How often there was news. Whoever compares it before and after knows what was missed in between. */
  get heard(): number {
    return this.count;
  }

  /** Resolves once there was more news than `heard`, after the milliseconds, or when `stop` aborts. */
  wait(heard: number, milliseconds: number, stop: AbortSignal): Promise<void> {
    if (this.count !== heard || stop.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.listeners.delete(done);
        stop.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.listeners.add(done);
      stop.addEventListener('abort', done);
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.reconnecting) clearTimeout(this.reconnecting);
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'hub ledger news',
      keepAlive: true,
    });
    this.client = client;
    client.on('notification', () => {
      this.tell();
    });
    client.on('error', (error) => {
      this.logger.warn({ msg: 'The connection for ledger news is lost', err: error });
    });
    client.on('end', () => {
      this.connectLater();
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${ledgerChannel}`);
      // What was committed while nobody listened is news too.
      this.tell();
    } catch (error) {
      this.logger.warn({ msg: 'No connection for ledger news', err: error });
      this.connectLater();
    }
  }

  private connectLater(): void {
    if (this.stopped || this.reconnecting) return;
    this.reconnecting = setTimeout(() => {
      this.reconnecting = null;
      void this.connect();
    }, reconnectAfter);
  }

  private tell(): void {
    this.count += 1;
    for (const listener of [...this.listeners]) listener();
  }
}
