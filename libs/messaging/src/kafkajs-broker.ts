import { setTimeout as pause } from 'node:timers/promises';
import kafkajs, { type Admin, type Kafka, type Producer } from 'kafkajs';
import { kafkaClient, type BrokerAddress } from './kafka-client.js';
import { Broker, type SubscribeOptions, type Subscription, type TopicRecords } from './broker.js';
import { BrokerUnavailable } from './broker-unavailable.js';
import { inParts } from './in-parts.js';
import { KafkajsSubscription } from './kafkajs-subscription.js';

const { Partitioners } = kafkajs;

/** Attempts at sending, and milliseconds after the first that failed; each pause is twice the one before. */
const sending = { attempts: 4, firstPause: 100 };

/** {@link Broker} over kafkajs 2.2. */
export class KafkajsBroker extends Broker {
  private readonly kafka: Kafka;
  private producer: Promise<Producer> | null = null;
  private readonly subscriptions = new Set<KafkajsSubscription>();

  constructor(address: BrokerAddress) {
    super();
    this.kafka = kafkaClient(address);
  }

  async publish(batches: readonly TopicRecords[]): Promise<void> {
    try {
      const producer = await this.connectedProducer();
      for (const part of inParts(batches)) await sendWhole(producer, part);
    } catch (cause) {
      throw new BrokerUnavailable(cause);
    }
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    const subscription = new KafkajsSubscription(this.kafka, options);
    this.subscriptions.add(subscription);
    await subscription.start();
    return subscription;
  }

  topics(): Promise<ReadonlySet<string>> {
    return this.asAdmin(async (admin) => new Set(await admin.listTopics()));
  }

  async ping(): Promise<void> {
    await this.asAdmin((admin) => admin.describeCluster());
  }

  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.stop()));
    const producer = await this.producer?.catch(() => null);
    await producer?.disconnect();
    this.producer = null;
  }

  private async asAdmin<Answer>(ask: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    const admin = this.kafka.admin();
    try {
      await admin.connect();
      return await ask(admin);
    } catch (cause) {
      throw new BrokerUnavailable(cause);
    } finally {
      await admin.disconnect();
    }
  }

  /** Connects once; a failed attempt is forgotten, so that the next call tries again. */
  private connectedProducer(): Promise<Producer> {
    this.producer ??= (async () => {
      const producer = this.kafka.producer({
        createPartitioner: Partitioners.DefaultPartitioner,
        // It is sent again by `sendWhole`.
        retry: { retries: 0 },
      });
      await producer.connect();
      return producer;
    })().catch((cause: unknown) => {
      this.producer = null;
      throw cause;
    });
    return this.producer;
  }
}

/**
 * Sends all of it again when some of it fails. Left to itself, kafkajs 2.2 sends again only to nodes that have not
 * answered: a partition whose leadership passes meanwhile to one that has is never sent, and is acknowledged.
 */
async function sendWhole(producer: Producer, part: readonly TopicRecords[]): Promise<void> {
  const topicMessages = part.map(({ topic, records }) => ({ topic, messages: [...records] }));
  for (let attempt = 1; ; attempt += 1) {
    try {
      await producer.sendBatch({ topicMessages });
      return;
    } catch (error) {
      if (attempt === sending.attempts) throw error;
      await pause(sending.firstPause * 2 ** (attempt - 1));
    }
  }
}
