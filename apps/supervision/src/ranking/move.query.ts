import { Injectable } from '@nestjs/common';
import { FigureReadingQuery, type FigureFrame } from '../monev/figure-reading.query.js';
import { caseResponse, indicatorResponse } from '../monev/indicator.mapper.js';
import type { IndicatorResponse } from '../monev/indicator.response.js';
import { indicatorsOf, type CountedIndicator } from '../monev/indicators.js';
import { FigureCasesQuery, type MovedRow } from '../projection-figures/figure-cases.query.js';
import type { MoveResponse, Side } from './ranking.response.js';

interface MoveQuestion {
  readonly indicator: CountedIndicator;
  readonly participant: string;
  readonly before: FigureFrame;
  readonly after: FigureFrame;
  /** How many cases to list. */
  readonly limit: number;
}

/** Why a participant's figure moved from one period to another, case by case. */
@Injectable()
export class MoveQuery {
  constructor(
    private readonly reading: FigureReadingQuery,
    private readonly cases: FigureCasesQuery,
  ) {}

  async of({ indicator, participant, before, after, limit }: MoveQuestion): Promise<MoveResponse> {
    const [first, second, moved] = await Promise.all([
      this.figure(indicator, participant, before),
      this.figure(indicator, participant, after),
      this.cases.moved(indicator, participant, after.asOf, [before, after]),
    ]);
    const open = moved.filter(({ secret }) => !secret);
    return {
      ...{ indicator, participant, before: first, after: second },
      entered: count(moved, 'entered'),
      left: count(moved, 'left'),
      cases: open.slice(0, limit).map((row) => ({
        ...caseResponse(row),
        side: sideOf(row),
        inNumerator: row.numerator_before || row.numerator_after,
      })),
      unlisted: moved.length - Math.min(open.length, limit),
    };
  }

  private async figure(
    indicator: CountedIndicator,
    participant: string,
    frame: FigureFrame,
  ): Promise<IndicatorResponse> {
    const readings = await this.reading.byParticipant(frame);
    const own = readings.find(({ code }) => code === participant);
    const figures = own === undefined ? [] : indicatorsOf(own.sums, own.circumstances);
    const figure = figures.find((one) => one.indicator === indicator);
    if (figure === undefined) throw new Error(`${participant} has no ${indicator}.`);
    return indicatorResponse(figure, frame, participant);
  }
}

const sideOf = (row: MovedRow): Side => {
  if (row.denominator_before !== row.denominator_after) return row.denominator_after ? 'entered' : 'left';
  return row.numerator_after ? 'gained' : 'lost';
};

function count(rows: readonly MovedRow[], side: Side): { numerator: number; denominator: number } {
  const those = rows.filter((row) => sideOf(row) === side);
  return {
    numerator: those.filter((row) => row.numerator_before || row.numerator_after).length,
    denominator: those.length,
  };
}
