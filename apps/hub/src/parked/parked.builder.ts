import { inTopic, type ComplaintEvent } from '#contract';
import { Broker, BrokerUnavailable, type Subscription, type TopicRecords } from '#messaging';
import type { LedgerConsumer } from '../complaint/ledger.consumer.js';

/** Brings what is written to in-topics to the ledger's consumer at once, is deaf in between, or down. */
export class LoopBroker extends Broker {
  readonly written: { topic: string; key: string; value: string }[] = [];
  mood: 'well' | 'deaf' | 'down' = 'well';
  consumer: LedgerConsumer | null = null;
  private offset = 0;

  async publish(batches: readonly TopicRecords[]): Promise<void> {
    if (this.mood === 'down') throw new BrokerUnavailable(new Error('down'));
    for (const { topic, records } of batches.filter((batch) => batch.topic.startsWith('lapor.in.'))) {
      this.written.push(...records.map(({ key, value }) => ({ topic, key, value: value.toString() })));
      const timestamp = String(Date.now());
      const incoming = records.map(({ key, value }) => {
        return { key, value: Buffer.from(value), offset: String(this.offset++), timestamp };
      });
      if (this.mood === 'well') await this.consumer?.take({ topic, partition: 0, records: incoming });
    }
  }

  /** First arrival. What is no event is written as it is. */
  async arrive(participant: string, ...messages: (ComplaintEvent | string)[]): Promise<void> {
    const records = messages.map((message) =>
      typeof message === 'string'
        ? { key: 'any', value: message }
        : { key: message.subject, value: JSON.stringify(message) },
    );
    await this.publish([{ topic: inTopic(participant), records }]);
  }

  subscribe(): Promise<Subscription> {
    return Promise.reject(new Error('The spec brings records to the consumer itself.'));
  }

  topics = () => Promise.resolve(new Set<string>());
  ping = () => Promise.resolve();
  close = () => Promise.resolve();
}
