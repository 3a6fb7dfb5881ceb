import { Injectable } from '@nestjs/common';
import { FiguresQuery } from '../projection-figures/figures.query.js';
import { FigureReadingQuery } from './figure-reading.query.js';
import { FreshnessQuery } from './freshness.query.js';
import { readHours } from './hours.mapper.js';
import type { HoursResponse } from './hours.response.js';
import { readMonths } from './months.mapper.js';
import type { MonthsRequest } from './months.request.js';
import type { MonthsResponse } from './months.response.js';
import { dayAfterMonth, monthsShown, monthsUntil } from './months.js';
import { cutOffOf } from './overview.mapper.js';

/** When complaints came in, over twelve months. */
@Injectable()
export class MonthsQuery {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly freshness: FreshnessQuery,
    private readonly reading: FigureReadingQuery,
  ) {}

  /** Of each participant of a scope, with the same months of the year before. */
  async of({ scope, until }: MonthsRequest): Promise<MonthsResponse> {
    const last = until ?? this.reading.today().slice(0, 7);
    const [first = last] = monthsUntil(last, 2 * monthsShown);
    const [begin = last] = monthsUntil(last, monthsShown);
    const participants = this.reading.instances(scope, `${begin}-01`);
    const [rows, firstKnown, freshness] = await Promise.all([
      this.figures.months(`${first}-01`, dayAfterMonth(last)),
      this.figures.firstMonth(),
      this.freshness.now(),
    ]);
    return {
      scope,
      ...readMonths({ participants, rows, last, firstKnown }),
      cutOff: cutOffOf(freshness),
      rebuild: freshness.rebuild,
    };
  }
  /** At which hours of which weekdays complaints came in, over twelve months. */
  async hours({ scope, until }: MonthsRequest): Promise<HoursResponse> {
    const last = until ?? this.reading.today().slice(0, 7);
    const [first = last] = monthsUntil(last, monthsShown);
    const [rows, freshness] = await Promise.all([
      this.figures.hours(`${first}-01`, dayAfterMonth(last), codes(this.reading.instances(scope, `${first}-01`))),
      this.freshness.now(),
    ]);
    return {
      ...{ scope, from: first, until: last },
      received: readHours(rows),
      cutOff: cutOffOf(freshness),
      rebuild: freshness.rebuild,
    };
  }
}

const codes = (participants: readonly { readonly code: string }[]): string[] => participants.map(({ code }) => code);
