import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { PartitionProgress, SubscribeOptions, Subscription } from '#messaging';
import { eventually } from '#testing';
import type { Regencies, Regency } from '../regency/regency.js';
import { DeliveryConsumer } from './delivery.consumer.js';
import type { DeliveryHandler } from './delivery.handler.js';
import type { RegencyBrokers } from './regency-brokers.adapter.js';

/** A reading in which nothing moves until it is started again. */
class FrozenSubscription implements Subscription {
  restarts = 0;

  progress(): readonly PartitionProgress[] {
    const moved = this.restarts > 0;
    const standing = { position: moved ? '5' : '0', lag: moved ? 0 : 5, failure: null, failures: 0 };
    return [{ topic: 'lapor.out.63.71.v1', partition: 0, oldestWaitingAt: null, lastProgressAt: null, ...standing }];
  }

  measure = (): Promise<readonly PartitionProgress[]> => Promise.resolve(this.progress());

  restart(): Promise<void> {
    this.restarts += 1;
    return Promise.resolve();
  }

  stop = (): Promise<void> => Promise.resolve();
}

describe("a regency's reading of its deliveries", () => {
  const asked: SubscribeOptions[] = [];
  let subscription: FrozenSubscription;
  let consumer: DeliveryConsumer;

  beforeEach(() => {
    Logger.overrideLogger(false);
    subscription = new FrozenSubscription();
    const broker = {
      subscribe: (options: SubscribeOptions) => {
        asked.push(options);
        return Promise.resolve(subscription);
      },
    };
    const regencies = { all: [{ code: '63.71' } as Regency] } as unknown as Regencies;
    const brokers = { of: () => broker } as unknown as RegencyBrokers;
    consumer = new DeliveryConsumer(regencies, brokers, {} as DeliveryHandler, 0.2);
  });

  afterEach(async () => {
    await consumer.onModuleDestroy();
    Logger.overrideLogger(['error', 'warn', 'log']);
  });

  it('is in a group of the regency, and starts anew when records wait and nothing moves', async () => {
    consumer.onApplicationBootstrap();
    await eventually(() => {
      expect(subscription.restarts).toBe(1);
    });
    expect(asked).toMatchObject([{ groupId: '63.71:regency-node', topics: ['lapor.out.63.71.v1'] }]);
  });
});
