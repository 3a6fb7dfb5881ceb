import { Inject, Injectable } from '@nestjs/common';
import { inTopic, ledgerTopic } from '#contract';
import { Broker, hubUser, rewindGroup, scanTopics, type BrokerAddress, type RecordBatch } from '#messaging';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { PublishedLedger } from './published-ledger.repository.js';

@Injectable()
export class KafkaPublishedLedger extends PublishedLedger {
  constructor(
    private readonly broker: Broker,
    private readonly participants: ParticipantDirectory,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'kafka' | 'instanceId'>,
  ) {
    super();
  }

  async entries(since: Date | null, handle: (batch: RecordBatch) => Promise<void>): Promise<void> {
    const topics = await this.existing([ledgerTopic]);
    await scanTopics(this.address, { groupPrefix: `${hubUser}-replay`, topics, since, handle });
  }

  async events(since: Date | null, handle: (batch: RecordBatch) => Promise<void>): Promise<void> {
    const topics = await this.inTopics();
    await scanTopics(this.address, { groupPrefix: `${hubUser}-replay`, topics, since, handle });
  }

  async readAgain(since: Date | null): Promise<void> {
    await rewindGroup(this.address, hubUser, { topics: await this.inTopics(), since });
  }

  private get address(): BrokerAddress {
    return { ...this.config.kafka, clientId: `hub-${this.config.instanceId}` };
  }

  private async inTopics(): Promise<string[]> {
    return this.existing([...(await this.participants.codes())].map(inTopic));
  }

  private async existing(topics: readonly string[]): Promise<string[]> {
    const existing = await this.broker.topics();
    return topics.filter((topic) => existing.has(topic));
  }
}
