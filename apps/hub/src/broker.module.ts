import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Broker, KafkajsBroker } from '#messaging';
import { HUB_CONFIG, type HubConfig } from './hub.config.js';

/** One connection to the broker for the whole process. It closes last, when nothing sends any more. */
@Global()
@Module({
  providers: [
    {
      provide: Broker,
      useFactory: ({ kafka, instanceId }: HubConfig) => new KafkajsBroker({ ...kafka, clientId: `hub-${instanceId}` }),
      inject: [HUB_CONFIG],
    },
  ],
  exports: [Broker],
})
export class BrokerModule implements OnApplicationShutdown {
  constructor(private readonly broker: Broker) {}

  async onApplicationShutdown(): Promise<void> {
    await this.broker.close();
  }
}
