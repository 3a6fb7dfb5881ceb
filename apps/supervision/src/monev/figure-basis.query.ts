import { Injectable } from '@nestjs/common';
import { RecountQuery } from '../projection-figures/recount.query.js';
import { CalendarVersionQuery } from './calendar-version.query.js';
import type { FigureBasisResponse } from './figure-basis.response.js';
import type { FigureFrame } from './figure-reading.query.js';
import { FreshnessQuery, type FreshnessRows } from './freshness.query.js';
import { indicatorsVersion } from './indicators.js';
import { cutOffOf } from './overview.mapper.js';

/** What figures rest on besides the question. */
@Injectable()
export class FigureBasisQuery {
  constructor(
    private readonly freshnessQuery: FreshnessQuery,
    private readonly calendars: CalendarVersionQuery,
    private readonly recounts: RecountQuery,
  ) {}

  async of(frame: FigureFrame): Promise<{ readonly basis: FigureBasisResponse; readonly freshness: FreshnessRows }> {
    const [freshness, calendarVersion, recount] = await Promise.all([
      this.freshnessQuery.now(),
      this.calendars.present(),
      this.recounts.underWay(),
    ]);
    const { scope, dateBasis, from, to, asOf } = frame;
    return {
      freshness,
      basis: {
        ...{ scope, dateBasis, from, to, asOf, indicatorsVersion, calendarVersion },
        cutOff: cutOffOf(freshness),
        rebuild: freshness.rebuild,
        recount,
      },
    };
  }
}
