import type { OnApplicationShutdown } from '@nestjs/common';
import { KafkajsBroker, type Broker, type BrokerAddress } from '#messaging';
import type { Regency } from '../regency/regency.js';

/** One Kafka connection for each regency, with that regency's own user: the broker keeps them apart, not we. */
export class RegencyBrokers implements OnApplicationShutdown {
  private readonly brokers: ReadonlyMap<string, Broker>;

  constructor(address: Pick<BrokerAddress, 'brokers' | 'tls'>, regencies: readonly Regency[]) {
    this.brokers = new Map(
      regencies.map(({ code, kafkaUsername, kafkaPassword }) => [
        code,
        new KafkajsBroker({
          ...address,
          username: kafkaUsername,
          password: kafkaPassword,
          clientId: `regency-node-${code}`,
        }),
      ]),
    );
  }

  of(regency: Regency): Broker {
    const broker = this.brokers.get(regency.code);
    if (!broker) throw new Error(`No Kafka connection was made for ${regency.code}.`);
    return broker;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.brokers.values()].map((broker) => broker.close()));
  }
}
