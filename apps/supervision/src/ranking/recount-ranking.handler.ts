import { Injectable } from '@nestjs/common';
import { CalendarVersionQuery } from '../monev/calendar-version.query.js';
import { countedIndicators, indicatorsOf, type Circumstances, type Indicator } from '../monev/indicators.js';
import { noSums } from '../monev/sums.js';
import { LedgerRecountQuery } from './ledger-recount.query.js';
import type { Publication } from './publication.repository.js';
import type { RecountResponse } from './ranking.response.js';
import { hashOf, rankingOf } from './snapshot.mapper.js';

const nothing: Circumstances = { connected: null, active: null, satisfaction: null };

/** Two computations of the same counts differ by no more than the last digits of a division. */
const same = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

/** Counts a published ranking again from the ledger, and says where it comes to something else. */
@Injectable()
export class RecountRankingHandler {
  constructor(
    private readonly ledger: LedgerRecountQuery,
    private readonly calendars: CalendarVersionQuery,
  ) {}

  async recount({ snapshot, sha256 }: Publication): Promise<RecountResponse> {
    const published = rankingOf(snapshot);
    const calendarVersion = await this.calendars.present();
    // Nothing was read yet when nothing was taken: then there is nothing to count.
    const cutOff = published.cutOff ?? new Date(0).toISOString();
    const { complaints, sums } = await this.ledger.byParticipant(published, cutOff);
    const deviations = published.ranking.flatMap(({ participant, indicators }) => {
      const again = indicatorsOf(sums.get(participant) ?? noSums, nothing);
      return countedIndicators.flatMap((indicator) => {
        const [before, after] = [valueIn(indicators, indicator), valueIn(again, indicator)];
        return same(before, after) ? [] : [{ participant, indicator, published: before, recounted: after }];
      });
    });
    return {
      same: deviations.length === 0,
      complaints,
      unchanged: hashOf(snapshot) === sha256,
      sameCalendar: published.calendarVersion === calendarVersion,
      deviations,
    };
  }
}

const valueIn = (
  indicators: readonly Pick<Indicator, 'indicator' | 'value'>[],
  name: Indicator['indicator'],
): number | null => indicators.find(({ indicator }) => indicator === name)?.value ?? null;
