import { Injectable } from '@nestjs/common';
import { FigureBasisQuery } from '../monev/figure-basis.query.js';
import type { FigureBasisResponse } from '../monev/figure-basis.response.js';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import type { Scope } from '../monev/figures.js';
import type { FreshnessRows } from '../monev/freshness.query.js';
import type { Instance } from '../participant/participant-directory.js';
import { FiguresQuery } from '../projection-figures/figures.query.js';
import {
  coveredFrom,
  keysOf,
  seriesOf,
  topicsOf,
  yearAgoOf,
  type Coverage,
  type FirstMonths,
  type SeriesByTopic,
} from './topics.mapper.js';
import { TrendCellsQuery } from './trend-cells.query.js';
import { judgeTopics, screenTopics, trendRule, type TestedTopic, type Topic, type TrendDivision } from './trend.js';
import { daysBefore, stretchesOf, windowsUpTo, type WindowLength, type WindowShape } from './windows.js';

export interface TrendQuestion {
  readonly scope: Scope;
  readonly by: TrendDivision;
  readonly window: WindowLength;
  /** Last day of the window. */
  readonly asOf: string;
}

export interface TrendReading extends Coverage {
  readonly basis: FigureBasisResponse;
  readonly freshness: FreshnessRows;
  readonly words: ReadonlyMap<string, string>;
  /** Of the scope. */
  readonly instances: readonly Instance[];
  readonly firstMonths: FirstMonths;
  readonly tested: readonly TestedTopic[];
  /** Of the topics that would be trends if there were no seasons. */
  readonly series: SeriesByTopic;
}

/** Every topic of a scope, compared with its own past. */
@Injectable()
export class TrendQuery {
  constructor(
    private readonly reading: FigureReadingQuery,
    private readonly bases: FigureBasisQuery,
    private readonly figures: FiguresQuery,
    private readonly cells: TrendCellsQuery,
  ) {}

  async read(question: TrendQuestion): Promise<TrendReading> {
    const { scope, by, asOf } = question;
    const { window, recent } = stretchesOf(asOf, shapeOf(question));
    const [{ basis, freshness }, rows, firstMonths, words] = await Promise.all([
      this.bases.of({ scope, dateBasis: 'received', ...window, asOf }),
      this.cells.stretches([window, recent]),
      this.cells.firstMonths(),
      this.figures.words(),
    ]);
    const instances = this.reading.instances(scope, asOf);
    const codes = instances.map(({ code }) => code);
    const covered = coveredFrom(recent.from, codes, firstMonths);
    const coveredYearAgo = coveredFrom(daysBefore(recent.from, trendRule.seasonDays), covered, firstMonths);
    const coverage = { covered, coveredYearAgo };
    const screened = screenTopics(topicsOf(rows, covered, words, by), trendRule);
    const surprising = screened.filter(({ isSurprising }) => isSurprising);
    const series = await this.detail(surprising, covered, question);
    const tested = judgeTopics(screened, (topic) => yearAgoOf(topic, series, coverage), trendRule);
    return { ...coverage, basis, freshness, words, instances, firstMonths, tested, series };
  }

  private async detail(
    topics: readonly Topic[],
    participants: readonly string[],
    question: TrendQuestion,
  ): Promise<SeriesByTopic> {
    if (topics.length === 0) return new Map();
    const shape = shapeOf(question);
    const windows = windowsUpTo(question.asOf, shape);
    const yearAgo = windowsUpTo(daysBefore(question.asOf, trendRule.seasonDays), shape);
    const rows = await this.cells.windows([...windows, ...yearAgo], keysOf(topics, participants));
    return seriesOf(rows, topics, windows.length);
  }
}

const shapeOf = ({ window }: TrendQuestion): WindowShape => ({
  length: window,
  recentWindows: trendRule.recentWindows,
});
