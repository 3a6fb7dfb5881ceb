import { Injectable } from '@nestjs/common';
import { inTopic, type LaporEvent } from '#contract';
import { Broker, BrokerUnavailable, type OutgoingRecord } from '#messaging';

/** Milliseconds a way in waits for the broker before it says that it cannot. */
const brokerPatience = 5_000;

/** The only thing a way in writes to. */
@Injectable()
export class InTopics {
  constructor(private readonly broker: Broker) {}

  /**
   * Resolves once the broker has every event for good.
   * @throws BrokerUnavailable when it does not acknowledge in time; events may be stored, and sending them again is safe
   */
  write(participant: string, events: readonly LaporEvent[]): Promise<void> {
    return this.writeRecords(
      participant,
      events.map((event) => ({ key: event.subject, value: JSON.stringify(event) })),
    );
  }

  /** As {@link write}, for records that no schema knows: the ledger parks them. */
  writeRecords(participant: string, records: readonly OutgoingRecord[]): Promise<void> {
    return withinPatience(this.broker.publish([{ topic: inTopic(participant), records }]));
  }
}

async function withinPatience(publication: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new BrokerUnavailable(new Error(`No acknowledgement within ${brokerPatience} ms.`)));
    }, brokerPatience);
  });
  try {
    await Promise.race([publication, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
