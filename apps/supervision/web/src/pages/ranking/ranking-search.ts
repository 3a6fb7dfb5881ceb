import type { FrameSearch } from '../figures/figure-filters';
import { textOf } from '../search-parameters';

/** What the address of the ranking says, for the server to judge. Absent: all time, 14, by receipt, newest formula. */
export interface RankingSearch extends FrameSearch {
  formula?: string | undefined;
}

export const readRankingSearch = (search: Record<string, unknown>): RankingSearch => ({
  from: textOf(search.from),
  to: textOf(search.to),
  dateBasis: textOf(search.dateBasis),
  scope: textOf(search.scope),
  formula: textOf(search.formula),
});

/** Two periods of one participant, and an indicator that is looked at case by case. */
export interface MovesSearch {
  participant?: string | undefined;
  /** Periods as the server names them: two days with a stroke between them, or a name such as `2021-S1`. */
  before?: string | undefined;
  after?: string | undefined;
  indicator?: string | undefined;
  dateBasis?: string | undefined;
  formula?: string | undefined;
}

export const readMovesSearch = (search: Record<string, unknown>): MovesSearch => ({
  participant: textOf(search.participant),
  before: textOf(search.before),
  after: textOf(search.after),
  indicator: textOf(search.indicator),
  dateBasis: textOf(search.dateBasis),
  formula: textOf(search.formula),
});

export interface ForecastSearch {
  participant?: string | undefined;
  formula?: string | undefined;
}

export const readForecastSearch = (search: Record<string, unknown>): ForecastSearch => ({
  participant: textOf(search.participant),
  formula: textOf(search.formula),
});
