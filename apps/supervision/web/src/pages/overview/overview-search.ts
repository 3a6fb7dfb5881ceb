import type { DateBasis, IndicatorName, Scope } from '../../api/types';
import { indicatorUnits } from '../figures/indicator-families';
import { oneOf, textOf } from '../search-parameters';

export const dateBases = ['received', 'closed'] as const satisfies readonly DateBasis[];
export const scopes = ['14-instansi', 'kabupaten-kota', 'pemprov'] as const satisfies readonly Scope[];
/** What the counts of the overview say by themselves. */
export const countIndicators = ['waiting', 'received', 'followedUpShare', 'completedShare'] as const;
export type CountIndicator = (typeof countIndicators)[number];
/** What the map can be coloured by. */
export type MapIndicator = CountIndicator | IndicatorName;
const mapIndicators: readonly MapIndicator[] = [
  ...countIndicators,
  ...(Object.keys(indicatorUnits) as IndicatorName[]).filter((name) => !isCountIndicator(name)),
];

export function isCountIndicator(name: MapIndicator): name is CountIndicator {
  return (countIndicators as readonly MapIndicator[]).includes(name);
}

/** What the address of the overview says. Absent means: all time, by date received, all 14, in the order of codes. */
export interface OverviewSearch {
  /** As the address has it: what is no day is for the server to refuse and for the page to name. */
  from?: string | undefined;
  to?: string | undefined;
  dateBasis?: DateBasis | undefined;
  scope?: Scope | undefined;
  map?: MapIndicator | undefined;
  /** `more`: more topics than the five that reports name. */
  topics?: 'more' | undefined;
  /** A column of the table; with a dash before it, from large to small. */
  sort?: string | undefined;
}

export const readOverviewSearch = (search: Record<string, unknown>): OverviewSearch => ({
  from: textOf(search.from),
  to: textOf(search.to),
  dateBasis: oneOf(dateBases, search.dateBasis),
  scope: oneOf(scopes, search.scope),
  map: oneOf(mapIndicators, search.map),
  topics: oneOf(['more'], search.topics),
  sort: textOf(search.sort),
});

/** Published reports name five topics and sum up the others. */
const reportedTopics = 5;
const manyTopics = 25;

/** What the server is asked. */
export const overviewAsked = ({ from, to, dateBasis, scope, topics }: OverviewSearch) => ({
  ...{ from, to, dateBasis, scope },
  topics: topics === 'more' ? manyTopics : reportedTopics,
});
