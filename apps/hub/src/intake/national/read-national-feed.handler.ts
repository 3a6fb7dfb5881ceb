import { Inject, Injectable, Logger } from '@nestjs/common';
import { sealIdentity, type LaporEvent } from '#contract';
import type { OutgoingRecord } from '#messaging';
import { crashPoint } from '../../crash-point.adapter.js';
import { HUB_CONFIG, type HubConfig } from '../../hub.config.js';
import { NATIONAL_PACE, type CallPace } from '../../participant/call-pace.js';
import { InTopics } from '../in-topics.adapter.js';
import { FeedCursorRepository } from './feed-cursor.repository.js';
import { inOrder, readNationalChange, type NationalChange } from './national-change.js';
import { instantOf, mapNationalChange } from './national-change.mapper.js';
import { NationalFeedClient, type FeedPage } from './national-feed.client.js';

const feed = 'national';
/** Seconds one page may take before another instance takes the feed over. */
const holdSeconds = 120;
/** Changes on a page, by the pace of the platform: each of them may ask who reported, by a call of its own. */
const pageSize = { least: 10, most: 100 };
/** Seconds that such a page may take with the deliveries' calls in between. */
const pageSeconds = holdSeconds / 4;
/** Characters of a change that is kept as it came. */
const longestKept = 400_000;

/** Reads the national feed to its end and writes what is new to the in-topic of the national platform. */
@Injectable()
export class ReadNationalFeed {
  private readonly logger = new Logger(ReadNationalFeed.name);

  constructor(
    private readonly client: NationalFeedClient,
    private readonly cursors: FeedCursorRepository,
    private readonly inTopics: InTopics,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'national' | 'identityKey' | 'instanceId'>,
    @Inject(NATIONAL_PACE) private readonly pace: CallPace,
  ) {}

  /**
   * False, and nothing is done, while another instance reads.
   * @throws NationalFeedUnavailable
   * @throws BrokerUnavailable
   */
  async handle(): Promise<boolean> {
    const holder = this.config.instanceId;
    const held = await this.cursors.acquire(feed, holder, holdSeconds);
    if (!held) return false;
    try {
      for (let { cursor } = held, ours = true; ours;) {
        const limit = Math.min(Math.max(this.pace.callsWithin(pageSeconds * 1_000), pageSize.least), pageSize.most);
        const page = await this.client.changes(cursor, limit);
        if (page.changes.length === 0) return true;
        await this.pass(page);
        crashPoint('after-feed');
        ours = page.next !== cursor && (await this.cursors.advance(feed, holder, page.next, holdSeconds));
        // A page that is not full is the last one. To ask would cost a call of those that deliveries wait for.
        if (page.changes.length < limit) return true;
        cursor = page.next;
      }
      return true;
    } finally {
      await this.cursors.release(feed, holder);
    }
  }

  /**
   * Reads all that happened to one complaint again; what is known already is known by its id.
   * @throws NationalFeedUnavailable
   * @throws BrokerUnavailable
   */
  async ofComplaint(trackingId: string): Promise<void> {
    await this.pass({ changes: await this.client.changesOf(trackingId) });
  }

  private async pass({ changes }: Pick<FeedPage, 'changes'>): Promise<void> {
    const readable: NationalChange[] = [];
    const kept: OutgoingRecord[] = [];
    for (const listed of changes) {
      const change = readNationalChange(listed);
      if (change) readable.push(change);
      else kept.push(this.keep(listed, 'lacks what every change has'));
    }
    const offset = this.config.national?.stampOffset ?? '+07:00';
    const events: LaporEvent[] = [];
    for (const change of inOrder(readable, (each) => instantOf(each, offset))) {
      const mapped = mapNationalChange(change, {
        stampOffset: offset,
        sealedReporter: await this.sealedReporter(change),
      });
      if (mapped.kind === 'event') events.push(mapped.event);
      if (mapped.kind === 'unknown') kept.push(this.keep(change, mapped.reason));
    }
    await this.inTopics.write(feed, events);
    await this.inTopics.writeRecords(feed, kept);
  }

  /** What cannot be translated is parked by the ledger, where a person sees it. */
  private keep(change: unknown, reason: string): OutgoingRecord {
    this.logger.warn({ msg: 'A change of the national feed cannot be translated', reason });
    return { key: 'national-feed', value: JSON.stringify(change).slice(0, longestKept) };
  }

  private async sealedReporter(change: NationalChange): Promise<string | null> {
    if (change.kind !== 'created' || change.agencyReference !== null || change.data.anonymous !== false) return null;
    const reporter = await this.client.reporter(change.trackingId);
    if (!reporter) return null;
    const { kty, crv, x, y } = this.config.identityKey;
    return sealIdentity(reporter, { kty, crv, x, y } as HubConfig['identityKey']);
  }
}
