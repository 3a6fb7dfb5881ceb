import { setTimeout as pause } from 'node:timers/promises';
import { inTopic } from '#contract';
import { BrokerUnavailable, KafkajsBroker, type OutgoingRecord } from '#messaging';
import type { Endpoints } from '../../../apps/local/src/federation/endpoints.js';
import type { SystemEvent } from '../../journeys/support/participant-system.client.js';
import type { History } from '../history.adapter.js';

const retryAfterMilliseconds = 300;
/** Longer than any fault lasts. */
const patienceMilliseconds = 180_000;

/** The producer of one participant: it keeps what it has to say until the brokers have it, as every system must. */
export class Sender {
  private readonly broker: KafkajsBroker;

  constructor(
    { kafka, participants }: Pick<Endpoints, 'kafka' | 'participants'>,
    readonly source: string,
    private readonly history: History,
  ) {
    const { username = '', password = '' } = participants[source]?.kafka ?? {};
    const { brokers, tls } = kafka;
    this.broker = new KafkajsBroker({ brokers, tls, username, password, clientId: `chaos-${source}` });
  }

  /** Resolves when the brokers have acknowledged all of them. */
  async say(events: readonly SystemEvent[]): Promise<void> {
    await this.write(events.map((event) => ({ key: event.subject, value: JSON.stringify(event) })));
    this.history.note('acknowledged', { source: this.source, ids: events.map(({ id }) => id) });
  }

  async write(records: readonly OutgoingRecord[]): Promise<void> {
    for (const deadline = Date.now() + patienceMilliseconds; ; await pause(retryAfterMilliseconds)) {
      try {
        await this.broker.publish([{ topic: inTopic(this.source), records }]);
        return;
      } catch (error) {
        if (!(error instanceof BrokerUnavailable) || Date.now() > deadline) throw error;
        this.history.note('not acknowledged', { source: this.source, records: records.length });
      }
    }
  }

  close(): Promise<void> {
    return this.broker.close();
  }
}
