import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Broker, KafkajsBroker, type BrokerAddress } from '#messaging';

/** One connection to the broker for the whole process. It closes last, when nothing reads any more. */
@Global()
@Module({})
export class BrokerModule implements OnApplicationShutdown {
  constructor(private readonly broker: Broker) {}

  static at(address: BrokerAddress): DynamicModule {
    return {
      module: BrokerModule,
      providers: [{ provide: Broker, useFactory: () => new KafkajsBroker(address) }],
      exports: [Broker],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.broker.close();
  }
}
