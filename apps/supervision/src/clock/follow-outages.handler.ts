import { Injectable } from '@nestjs/common';
import { HubClient } from '../synchronisation/hub.client.js';
import { NoteOutage } from './note-outage.handler.js';
import { OutageQuery } from './outage.query.js';
import { outageNews } from './told-outages.js';

const instantOf = (text: string | null): number | null => (text === null ? null : Date.parse(text));

/** Takes over when the national platform was away, as the hub knows it: no clock of a regency runs on because of it. */
@Injectable()
export class FollowOutages {
  constructor(
    private readonly hub: HubClient,
    private readonly query: OutageQuery,
    private readonly noteOutage: NoteOutage,
  ) {}

  /** @throws HubAway, HubNotConnected */
  async handle(now: Date): Promise<void> {
    const [told, noted] = await Promise.all([this.hub.outages(), this.query.outages()]);
    const stretch = ({ from, until }: { from: string; until: string | null }) => ({
      from: Date.parse(from),
      until: instantOf(until),
    });
    const news = outageNews(
      told.map(stretch),
      noted.map((one) => ({ ...stretch(one), id: one.id })),
      now.getTime(),
    );
    const by = 'hub';
    for (const { id, until } of news.ended) await this.noteOutage.end({ id, until, by });
    // The oldest first: each is a version of the settings.
    for (const outage of news.begun.toReversed()) {
      await this.noteOutage.note({ ...outage, by, reason: 'Platform nasional tidak menjawab.' });
    }
  }
}
