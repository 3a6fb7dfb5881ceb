import { Inject, Injectable, Logger } from '@nestjs/common';
import { inTopic } from '#contract';
import { hubUser, kafkaClient } from '#messaging';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { recordsBehind } from './records-behind.js';

/** Milliseconds for which an answer of the broker is good enough, and that it is waited for. */
const freshFor = 5_000;
const patience = 2_000;

/**
 * How many records of each in-topic the hub has not taken, whichever of its instances reads them: the broker knows
 * what the group has committed.
 */
@Injectable()
export class InTopicLag {
  private readonly logger = new Logger(InTopicLag.name);
  private asked: { at: number; answer: Promise<ReadonlyMap<string, number>> } | null = null;

  constructor(@Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'kafka' | 'instanceId'>) {}

  /** By code. Who is not in it has no topic, or the broker cannot be asked now. */
  of(codes: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (this.asked === null || Date.now() - this.asked.at > freshFor) {
      const answer = this.ask(codes).catch((error: unknown) => {
        this.logger.warn({ msg: 'The broker does not tell how far the in-topics are read', err: error });
        return new Map<string, number>();
      });
      this.asked = { at: Date.now(), answer };
    }
    return this.asked.answer;
  }

  private async ask(codes: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { kafka, instanceId } = this.config;
    const address = { ...kafka, clientId: `hub-${instanceId}-lag` };
    const admin = kafkaClient(address, {
      connectionTimeout: patience,
      requestTimeout: patience,
      retry: { retries: 0 },
    }).admin();
    try {
      await admin.connect();
      const existing = new Set(await admin.listTopics());
      const read = codes.filter((code) => existing.has(inTopic(code)));
      const topics = read.map(inTopic);
      const [committed, ...ends] = await Promise.all([
        admin.fetchOffsets({ groupId: hubUser, topics }),
        ...topics.map((topic) => admin.fetchTopicOffsets(topic)),
      ]);
      const committedIn = new Map(committed.map(({ topic, partitions }) => [topic, partitions]));
      return new Map(
        read.map((code, index) => [code, recordsBehind(ends[index] ?? [], committedIn.get(inTopic(code)) ?? [])]),
      );
    } finally {
      await admin.disconnect();
    }
  }
}
