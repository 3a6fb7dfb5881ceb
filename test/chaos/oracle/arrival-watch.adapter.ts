import { randomUUID } from 'node:crypto';
import { ledgerTopic, type LedgerRecord } from '#contract';
import type { kafkaClient } from '#messaging';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';

type Consumer = ReturnType<ReturnType<typeof kafkaClient>['consumer']>;

const patience = 60;

/** Reads the ledger topic as it grows and remembers when each event came, by our own clock. */
export class ArrivalWatch {
  private readonly at = new Map<string, number>();

  private constructor(private readonly consumer: Consumer) {}

  static async begin(federation: TestFederation): Promise<ArrivalWatch> {
    const kafka = federation.system('63.01').kafka(federation.endpoints.kafka.users.admin);
    const consumer = kafka.consumer({ groupId: `chaos-${randomUUID()}`, maxWaitTimeInMs: 50 });
    const watch = new ArrivalWatch(consumer);
    const joined = Promise.withResolvers<undefined>();
    consumer.on(consumer.events.GROUP_JOIN, () => {
      joined.resolve(undefined);
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [ledgerTopic], fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        const { data } = JSON.parse(message.value?.toString() ?? '{}') as LedgerRecord;
        if (!watch.at.has(data.event.id)) watch.at.set(data.event.id, performance.now());
        return Promise.resolve();
      },
    });
    await joined.promise;
    return watch;
  }

  /** When each of these came; those that have not come after a while are left out. */
  async arrivals(eventIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const here = () => eventIds.filter((id) => this.at.has(id));
    await until(
      `${eventIds.length} events on ${ledgerTopic}`,
      () => Promise.resolve(here().length === eventIds.length || undefined),
      patience,
    ).catch(() => undefined);
    return new Map(here().map((id) => [id, this.at.get(id) ?? 0]));
  }

  async end(): Promise<void> {
    await this.consumer.disconnect();
  }
}
