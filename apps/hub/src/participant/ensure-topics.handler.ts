import { Inject, Injectable } from '@nestjs/common';
import { inTopic, outTopic } from '#contract';
import { Broker, BrokerUnavailable, createMissingTopics, TopicsMissing } from '#messaging';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';

/** Participants without an out-topic: they are told over HTTP only. */
const withoutOutTopic: ReadonlySet<string> = new Set(['national']);

/**
 * Sees to it that participants have their topics. All are told in one go: a topic that is not there would hold back
 * what is for the others.
 */
@Injectable()
export class EnsureTopics {
  constructor(
    private readonly broker: Broker,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'kafka' | 'instanceId'>,
  ) {}

  /**
   * The topics that were missing and are there now.
   * @throws TopicsMissing when the hub may not create them
   * @throws BrokerUnavailable
   */
  async handle(codes: Iterable<string>): Promise<readonly string[]> {
    const participants = [...codes];
    const existing = await this.broker.topics();
    if (participants.flatMap(topicsOf).every((topic) => existing.has(topic))) return [];
    const clientId = `hub-${this.config.instanceId}-topics`;
    try {
      return await createMissingTopics({ ...this.config.kafka, clientId, participants });
    } catch (error) {
      throw error instanceof TopicsMissing ? error : new BrokerUnavailable(error);
    }
  }
}

const topicsOf = (code: string): string[] =>
  withoutOutTopic.has(code) ? [inTopic(code)] : [inTopic(code), outTopic(code)];
