import type { FrameSearch } from '../figures/figure-filters';
import { textOf } from '../search-parameters';

/** What the address of one participant's page says; the server judges whether each word means something. */
export type RegencySearch = Pick<FrameSearch, 'from' | 'to' | 'dateBasis'>;

export const readRegencySearch = (search: Record<string, unknown>): RegencySearch => ({
  from: textOf(search.from),
  to: textOf(search.to),
  dateBasis: textOf(search.dateBasis),
});
