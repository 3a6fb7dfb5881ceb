import { Injectable } from '@nestjs/common';
import { FigureReadingQuery, type FigureFrame } from '../monev/figure-reading.query.js';
import { periodOf, refused } from '../monev/figure.request.js';
import type { Scope } from '../monev/figures.js';
import { endOfItem, growthItems, growthTotal } from './growth.mapper.js';
import { growthInWords, growthVersion } from './growth.js';
import { GrowthQuery } from './growth.query.js';
import type { GrowthRequest } from './growth.request.js';
import type { GrowthListResponse } from './growth.response.js';
import { pageQuestion, writePageEnd } from './page-end.mapper.js';
import { pageOf } from './sorted-page.js';
import { endOfTopic, testResponse, trendResponse, untestedResponse } from './trend.mapper.js';
import { TrendQuery, type TrendQuestion } from './trend.query.js';
import type { TrendRequest } from './trend.request.js';
import type { TrendListResponse } from './trend.response.js';
import { daysBefore, daysEnding, type Days } from './windows.js';

/** Years with figures are written with four digits and have one before them. */
const earliest = '1900-01-01';

/** Topics on the rise and growth in a year: for the pages, and for files. */
@Injectable()
export class TrendAnswers {
  constructor(
    private readonly trends: TrendQuery,
    private readonly growths: GrowthQuery,
    private readonly reading: FigureReadingQuery,
  ) {}

  /** @throws a 400 problem naming the field that cannot be used */
  async list(request: TrendRequest): Promise<TrendListResponse> {
    const { scope, by, window, participant, sort, all } = request;
    this.assertInScope(participant, scope);
    if (by === 'scope' && participant !== undefined) throw refused('participant', 'stands beside by=scope, say one');
    const page = pageQuestion(request);
    const question: TrendQuestion = { scope, by, window, asOf: this.dayOver(request.asOf) };
    const reading = await this.trends.read(question);
    const { basis, tested, words } = reading;
    const listed = tested.filter(
      (topic) => (all || topic.isTrend) && (participant === undefined || topic.participant === participant),
    );
    const { items, end } = pageOf(listed, (topic) => endOfTopic(topic, sort, words), page);
    const [days, now] = [daysEnding(question.asOf, window), new Date()];
    return {
      ...{ ...basis, window, by, test: testResponse(window) },
      tested: tested.length,
      trends: tested.filter(({ isTrend }) => isTrend).length,
      untested: untestedResponse(reading),
      items: items.map((topic) => trendResponse(topic, { reading, days, now })),
      next: writePageEnd(sort, end),
    };
  }

  /** @throws a 400 problem naming the field that cannot be used */
  async growth(request: GrowthRequest): Promise<GrowthListResponse> {
    const { by, sort, participant, scope } = request;
    this.assertInScope(participant, scope);
    const page = pageQuestion(request);
    const reading = await this.growths.read({
      frame: this.frameOf(request),
      participants:
        participant === undefined
          ? this.reading.instances(scope, request.from ?? null)
          : this.reading.instances(scope, null).filter(({ code }) => code === participant),
      by,
    });
    const { items, end } = pageOf(growthItems(reading, new Date()), (item) => endOfItem(item, sort), page);
    return {
      ...{ ...reading.basis, by, before: reading.before },
      ...{ formulaVersion: growthVersion, formula: [...growthInWords] },
      ...{ total: growthTotal(reading), items, next: writePageEnd(sort, end) },
    };
  }

  private assertInScope(participant: string | undefined, scope: Scope): void {
    if (participant === undefined || this.reading.isKnown(participant, scope)) return;
    throw refused('participant', `is none of the scope ${scope}`);
  }

  private dayOver(asOf: string | undefined): string {
    const last = daysBefore(this.reading.today(), 1);
    if (asOf === undefined || asOf <= last) return asOf ?? last;
    throw refused('asOf', `is not over: the last whole day is ${last}`);
  }

  /** The days of the period that are over. */
  private frameOf(request: GrowthRequest): FigureFrame & Days {
    const { from, to } = periodOf(request);
    const asOf = this.reading.today();
    const last = daysBefore(asOf, 1);
    if (from === null) throw refused('from', 'is missing: without it the period has no year before');
    if (from < earliest) throw refused('from', `is before ${earliest}`);
    if (from > last) {
      throw refused(request.period === undefined ? 'from' : 'period', `is not over: the last whole day is ${last}`);
    }
    const { scope, dateBasis } = request;
    return { scope, dateBasis, from, to: to === null || to > last ? last : to, asOf };
  }
}
