import { Module, type DynamicModule } from '@nestjs/common';
import { HEARTBEAT, LiveController } from './live.controller.js';
import { LiveFeed } from './live-feed.client.js';

interface LiveOptions {
  readonly databaseUrl: string;
  readonly heartbeatMilliseconds: number;
}

@Module({})
export class LiveModule {
  static with({ databaseUrl, heartbeatMilliseconds }: LiveOptions): DynamicModule {
    return {
      module: LiveModule,
      controllers: [LiveController],
      providers: [
        { provide: LiveFeed, useFactory: () => new LiveFeed(databaseUrl) },
        { provide: HEARTBEAT, useValue: heartbeatMilliseconds },
      ],
    };
  }
}
