import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { Subject, type Observable } from 'rxjs';
import { changesOfNotice, liveChannel, type NoticedChange } from '../case-timeline/live-notice.mapper.js';

/** Milliseconds until the feed connects again after its connection broke. */
const reconnectAfter = 1_000;

/**
 * Hears what any instance took in. An empty list says that figures changed and no more: after a break nobody
 * knows what was missed.
 */
@Injectable()
export class LiveFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(LiveFeed.name);
  private readonly heard = new Subject<readonly NoticedChange[]>();
  private client: Client | null = null;
  private ended = false;

  constructor(private readonly databaseUrl: string) {}

  get changes(): Observable<readonly NoticedChange[]> {
    return this.heard;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    this.heard.complete();
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: 'supervision live',
      keepAlive: true,
    });
    this.client = client;
    client.on('notification', ({ payload }) => {
      this.heard.next(changesOfNotice(payload ?? '[]'));
    });
    client.on('error', (error) => {
      this.logger.warn({ msg: 'The live feed lost its connection', err: error });
    });
    client.on('end', () => void this.reconnect());
    await client.connect();
    await client.query(`listen ${liveChannel}`);
  }

  private async reconnect(): Promise<void> {
    while (!this.ended) {
      await pause(reconnectAfter);
      try {
        await this.connect();
        this.heard.next([]);
        return;
      } catch (error) {
        this.logger.warn({ msg: 'The live feed cannot connect yet', err: error });
      }
    }
  }
}
