import { randomUUID } from 'node:crypto';
import {
  complaintEventType,
  type ComplaintEvent,
  type ComplaintEventData,
  type ComplaintEventName,
  type DeliveredEvent,
} from '#contract';
import { kafkaClient, type OutgoingRecord } from '#messaging';
import type { Endpoints, ParticipantEndpoint } from '../../../apps/local/src/federation/endpoints.js';
import { Gateway } from './gateway.client.js';
import { readTopic, type TopicRecord } from './topic-reader.adapter.js';

/** An event of a foreign system: whatever it pleases beside what it has to say. */
export type SystemEvent<Name extends ComplaintEventName = ComplaintEventName> = ComplaintEvent<Name>;

/** A system of one's own, not the reference node: it joins with nothing but the credentials of its participant. */
export class ParticipantSystem {
  private readonly participant: ParticipantEndpoint;

  constructor(
    private readonly endpoints: Pick<Endpoints, 'kafka' | 'participants'>,
    readonly code: string,
  ) {
    const participant = endpoints.participants[code];
    if (participant === undefined) throw new Error(`${code} does not take part.`);
    this.participant = participant;
  }

  get inTopic(): string {
    return this.participant.kafka.inTopic;
  }

  get outTopic(): string {
    return this.participant.kafka.outTopic;
  }

  /** A complaint of its own, of which nobody has heard yet. */
  newComplaintId(): string {
    return `${this.code}-${randomUUID()}`;
  }

  event<Name extends ComplaintEventName>(
    name: Name,
    subject: string,
    data: ComplaintEventData[Name],
    more: Partial<ComplaintEvent> = {},
  ): SystemEvent<Name> {
    return {
      specversion: '1.0',
      id: randomUUID(),
      source: this.code,
      subject,
      type: complaintEventType(name),
      time: new Date().toISOString(),
      data,
      ...more,
    } as SystemEvent<Name>;
  }

  filed(subject: string, more: Partial<ComplaintEvent> = {}, report: Partial<ComplaintEventData['filed']> = {}) {
    const title = 'Drainase tersumbat';
    const body = 'Air meluap ke jalan setiap hujan.';
    const data = { title, body, channel: 'regency-app' as const, anonymous: false, secret: false, ...report };
    return this.event('filed', subject, data, more);
  }

  /** Resolves once the broker has them, each written by itself, in this order. */
  async send(...events: readonly object[]): Promise<void> {
    await this.write(
      events.map((event) => ({ key: (event as { subject: string }).subject, value: JSON.stringify(event) })),
    );
  }

  /** Writes records to a topic, its own in-topic unless another is named; tells where they lie: `topic/partition@offset`. */
  async write(
    records: readonly (Omit<OutgoingRecord, 'value'> & { readonly value: string | Buffer | null })[],
    topic = this.inTopic,
  ): Promise<string[]> {
    const producer = this.kafka().producer({ allowAutoTopicCreation: false });
    await producer.connect();
    try {
      const places: string[] = [];
      for (const record of records) {
        const [written] = await producer.send({ topic, acks: -1, messages: [record] });
        places.push(`${topic}/${written?.partition ?? ''}@${written?.baseOffset ?? ''}`);
      }
      return places;
    } finally {
      await producer.disconnect();
    }
  }

  /** Everything that was ever delivered to it. */
  async delivered(): Promise<DeliveredEvent[]> {
    const records = await this.read(this.outTopic);
    return records.map(({ value }) => JSON.parse(value) as DeliveredEvent);
  }

  read(topic: string): Promise<TopicRecord[]> {
    return readTopic(this.kafka(), topic, `${this.code}:${randomUUID()}`);
  }

  get gateway(): Gateway {
    return new Gateway(this.participant.gateway);
  }

  kafka(login: { username: string; password: string } = this.participant.kafka): ReturnType<typeof kafkaClient> {
    const { brokers, tls } = this.endpoints.kafka;
    return kafkaClient({ ...login, brokers, tls, clientId: 'journeys' });
  }
}
