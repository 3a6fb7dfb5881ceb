import { Injectable } from '@nestjs/common';
import { FigureBasisQuery } from '../monev/figure-basis.query.js';
import type { FigureBasisResponse } from '../monev/figure-basis.response.js';
import type { FigureFrame } from '../monev/figure-reading.query.js';
import type { FreshnessRows } from '../monev/freshness.query.js';
import type { Instance } from '../participant/participant-directory.js';
import { FiguresQuery } from '../projection-figures/figures.query.js';
import { GrowthCellsQuery, type PeriodPairRow } from './growth-cells.query.js';
import { yearBefore, type GrowthDivision } from './growth.js';
import { TrendCellsQuery } from './trend-cells.query.js';
import type { Days } from './windows.js';

export interface GrowthQuestion {
  readonly frame: FigureFrame & Days;
  readonly participants: readonly Instance[];
  readonly by: GrowthDivision;
}

export interface GrowthReading extends GrowthQuestion {
  readonly basis: FigureBasisResponse;
  readonly freshness: FreshnessRows;
  readonly before: Days;
  /** Of the participants asked for. */
  readonly rows: readonly PeriodPairRow[];
  /** By participant the month of its first report. */
  readonly firstMonths: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
}

/** Counts of a period and of the same one a year before. */
@Injectable()
export class GrowthQuery {
  constructor(
    private readonly bases: FigureBasisQuery,
    private readonly figures: FiguresQuery,
    private readonly growthCells: GrowthCellsQuery,
    private readonly trendCells: TrendCellsQuery,
  ) {}

  async read(question: GrowthQuestion): Promise<GrowthReading> {
    const { frame, participants, by } = question;
    const before = yearBefore(frame);
    const [{ basis, freshness }, rows, firstMonths, words] = await Promise.all([
      this.bases.of(frame),
      this.growthCells.read({ period: frame, before, dateBasis: frame.dateBasis, by }),
      this.trendCells.firstMonths(),
      by === 'category' ? this.figures.words() : new Map<string, string>(),
    ]);
    const asked = new Set(participants.map(({ code }) => code));
    return {
      ...{ ...question, basis, freshness, before, firstMonths, words },
      rows: rows.filter(({ participant }) => asked.has(participant)),
    };
  }
}
