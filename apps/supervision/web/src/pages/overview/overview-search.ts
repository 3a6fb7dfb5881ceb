import type { DateBasis, Scope } from '../../api/types';
import { oneOf, textOf } from '../search-parameters';

export const dateBases = ['received', 'closed'] as const satisfies readonly DateBasis[];
export const scopes = ['14-instansi', 'kabupaten-kota', 'pemprov'] as const satisfies readonly Scope[];
export const indicators = ['waiting', 'received', 'followedUpShare', 'completedShare'] as const;
export type Indicator = (typeof indicators)[number];

/** What the address of the overview says. Absent means: all time, by date received, all 14, in the order of codes. */
export interface OverviewSearch {
  /** As the address has it: what is no day is for the server to refuse and for the page to name. */
  from?: string | undefined;
  to?: string | undefined;
  dateBasis?: DateBasis | undefined;
  scope?: Scope | undefined;
  map?: Indicator | undefined;
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
  map: oneOf(indicators, search.map),
  topics: oneOf(['more'], search.topics),
  sort: textOf(search.sort),
});
