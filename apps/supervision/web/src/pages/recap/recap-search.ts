import { textOf } from '../search-parameters';

export interface RecapSearch {
  /** Name of the region whose trend is shown; absent: all together. */
  daerah?: string | undefined;
}

export const readRecapSearch = (search: Record<string, unknown>): RecapSearch => ({ daerah: textOf(search.daerah) });
