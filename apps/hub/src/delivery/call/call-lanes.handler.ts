import { Inject, Injectable } from '@nestjs/common';
import { DELIVERY_SETTINGS, type DeliverySettings } from '../delivery-settings.js';
import { RecipientFeed } from '../expansion/recipient-feed.handler.js';
import { LaneRepository } from '../lane/lane.repository.js';
import { PendingRepository } from '../pending/pending.repository.js';
import { CallLane, type CalledDestination } from './call-lane.handler.js';

/** Makes a lane of a destination that is called. */
@Injectable()
export class CallLanes {
  constructor(
    private readonly feed: RecipientFeed,
    private readonly lanes: LaneRepository,
    private readonly pending: PendingRepository,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
  ) {}

  to(destination: CalledDestination): CallLane {
    const { feed, lanes, pending, settings } = this;
    return new CallLane(destination, { feed, lanes, pending, settings });
  }
}
