import { Inject, Injectable } from '@nestjs/common';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import type { CalledDestination } from './call/call-lane.handler.js';
import { CallLanes } from './call/call-lanes.handler.js';
import { KafkaLane } from './kafka/kafka-lane.handler.js';
import type { Lane } from './lane/lane.js';
import { WebhookDestination } from './webhook/webhook-destination.handler.js';

/** Provides the national platform as a {@link CalledDestination}, or null when none is connected. */
export const NATIONAL_DESTINATION = Symbol('national destination');

/** Knows which ways out there are to be. A participant that reads over the gateway needs none. */
@Injectable()
export class LaneDirectory {
  constructor(
    private readonly kafka: KafkaLane,
    private readonly webhooks: WebhookDestination,
    private readonly calls: CallLanes,
    private readonly participants: ParticipantDirectory,
    @Inject(NATIONAL_DESTINATION) private readonly national: CalledDestination | null,
  ) {}

  async lanes(): Promise<Lane[]> {
    const told = (await this.participants.all()).filter(({ delivery }) => delivery.kind === 'webhook');
    return [
      this.kafka,
      ...(this.national ? [this.calls.to(this.national)] : []),
      ...told.map(({ code }) => this.calls.to(this.webhooks.of(code))),
    ];
  }
}
