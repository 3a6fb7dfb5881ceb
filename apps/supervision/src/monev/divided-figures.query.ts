import { Injectable } from '@nestjs/common';
import { sumsByValue } from '../projection-figures/figure-rows.mapper.js';
import { FiguresQuery } from '../projection-figures/figures.query.js';
import { FigureReadingQuery, type FigureFrame } from './figure-reading.query.js';
import type { FreshnessRows } from './freshness.query.js';
import { indicatorResponse } from './indicator.mapper.js';
import type { Division, ValueDivision } from './indicator.request.js';
import type { IndicatorGroupResponse, IndicatorResponse } from './indicator.response.js';
import {
  addCircumstances,
  dividedIndicators,
  indicatorNames,
  indicatorsOf,
  type Circumstances,
  type IndicatorName,
} from './indicators.js';
import { freshnessResponse } from './overview.mapper.js';
import { addSums, noSums, type Sums } from './sums.js';

interface DividedFigures {
  readonly indicators: readonly IndicatorName[];
  readonly totals: IndicatorResponse[];
  readonly groups: IndicatorGroupResponse[];
}

const nothing: Circumstances = { connected: null, active: null, satisfaction: null };

/** Indicators of a scope, and of its parts. */
@Injectable()
export class DividedFiguresQuery {
  constructor(
    private readonly reading: FigureReadingQuery,
    private readonly figures: FiguresQuery,
  ) {}

  read(
    frame: FigureFrame,
    participants: readonly string[],
    by: Division,
    freshness: FreshnessRows,
  ): Promise<DividedFigures> {
    return by === 'participant'
      ? this.byParticipant(frame, participants, freshness)
      : this.byValue(frame, participants, by);
  }

  private async byParticipant(
    frame: FigureFrame,
    participants: readonly string[],
    freshness: FreshnessRows,
  ): Promise<DividedFigures> {
    const readings = await this.reading.byParticipant(frame, participants);
    const now = new Date();
    const whole = readings.reduce<Sums>((sum, { sums }) => addSums(sum, sums), noSums);
    const together = addCircumstances(readings.map(({ circumstances }) => circumstances));
    return {
      indicators: indicatorNames,
      totals: indicatorsOf(whole, together).map((one) => indicatorResponse(one, frame, single(participants))),
      groups: readings.map(({ code, name, sums, circumstances }) => ({
        ...{ key: code, name },
        freshness: freshnessResponse(freshness, code, now),
        indicators: indicatorsOf(sums, circumstances).map((one) => indicatorResponse(one, frame, code)),
      })),
    };
  }

  private async byValue(
    frame: FigureFrame,
    participants: readonly string[],
    dimension: ValueDivision,
  ): Promise<DividedFigures> {
    const rows = await this.figures.read({ ...frame, dimension });
    const words = dimension === 'category' ? await this.figures.words() : new Map<string, string>();
    const byValue = sumsByValue(rows, participants);
    const told = (sums: Sums) =>
      indicatorsOf(sums, nothing).filter(({ indicator }) => dividedIndicators.includes(indicator));
    const whole = [...byValue.values()].reduce(addSums, noSums);
    return {
      indicators: dividedIndicators,
      totals: told(whole).map((one) => indicatorResponse(one, frame, single(participants))),
      groups: [...byValue].map(([key, sums]) => ({
        ...{ key, name: words.get(key) ?? key, freshness: null },
        indicators: told(sums).map((one) =>
          indicatorResponse(one, frame, single(participants), { by: dimension, value: key }),
        ),
      })),
    };
  }
}

const single = (participants: readonly string[]): string | null =>
  participants.length === 1 ? (participants[0] ?? null) : null;
