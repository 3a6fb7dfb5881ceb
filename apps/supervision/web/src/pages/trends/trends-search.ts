import { yearRange } from '../../format/period';
import { textOf } from '../search-parameters';

const trendNames = ['scope', 'participant', 'by', 'window', 'asOf', 'all', 'sort', 'after'] as const;

/** What the address of the trends says, in the words of the server, which judges them. */
export type TrendsSearch = Partial<Record<(typeof trendNames)[number], string | undefined>>;

export const readTrendsSearch = (search: Record<string, unknown>): TrendsSearch =>
  Object.fromEntries(trendNames.map((name) => [name, textOf(search[name])]));

const growthNames = ['from', 'to', 'scope', 'dateBasis', 'participant', 'by', 'sort', 'after'] as const;
export type GrowthSearch = Partial<Record<(typeof growthNames)[number], string | undefined>>;

export const readGrowthSearch = (search: Record<string, unknown>): GrowthSearch =>
  Object.fromEntries(growthNames.map((name) => [name, textOf(search[name])]));

/** What is asked where the address names no period: this year, of which the server counts the days that are over. */
export const growthAsked = (search: GrowthSearch, year: number): GrowthSearch =>
  search.from === undefined && search.to === undefined ? { ...search, ...yearRange(year) } : search;
