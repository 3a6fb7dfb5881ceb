import { Inject, Injectable } from '@nestjs/common';
import { Broker } from '#messaging';
import { crashPoint } from '../../crash-point.adapter.js';
import { LeaseLost } from '../delivery.errors.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from '../delivery-settings.js';
import type { Lane, Pause, Round, TakenLane } from '../lane/lane.js';
import { LaneRepository } from '../lane/lane.repository.js';
import { PrepareBatch } from './prepare-batch.handler.js';

/**
 * Publishes the ledger: every entry to the ledger topic and, to each recipient that reads Kafka, what it is to know.
 * A batch that may have been published is published again: readers know an entry by its complaint and version.
 */
@Injectable()
export class KafkaLane implements Lane {
  readonly destination = 'kafka';
  readonly circuit = null;

  constructor(
    private readonly batches: PrepareBatch,
    private readonly broker: Broker,
    private readonly lanes: LaneRepository,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
  ) {}

  begin(lane: TakenLane): Round[] {
    const place = { ...lane };
    return [(stop) => this.publishToTheEnd(place, stop)];
  }

  /** While one batch is on its way to the broker, the next one is read. */
  private async publishToTheEnd(place: TakenLane, stop: AbortSignal): Promise<Pause> {
    const { callTimeout, poll, publishedAtOnce } = this.settings;
    for (let upcoming = this.batches.handle(place.cursor, publishedAtOnce); !stop.aborted;) {
      const batch = await upcoming;
      if (batch === null) break;
      upcoming = this.batches.handle(batch.last, publishedAtOnce);
      // Should publishing fail first, the next batch is read again anyway.
      upcoming.catch(() => undefined);
      if (!place.lease.covers(performance.now(), callTimeout)) throw new LeaseLost(this.destination);
      await this.broker.publish(batch.topics);
      crashPoint('after-publish');
      await this.lanes.saveCursor(place.lease, batch.last);
      place.cursor = batch.last;
    }
    return { milliseconds: poll, untilNews: true };
  }
}
