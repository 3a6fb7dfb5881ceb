import type { Division } from '../../api/types';
import type { FrameSearch } from '../figures/figure-filters';
import { familyNames } from '../figures/indicator-families';
import type { FamilyName } from '../figures/indicator-families';
import { oneOf, textOf } from '../search-parameters';

export const divisions = [
  'participant',
  'category',
  'office',
  'channel',
  'classification',
] as const satisfies readonly Division[];

/** What the address of the indicators says. What the server is asked stays as it is written, for it to refuse. */
export interface IndicatorsSearch extends FrameSearch {
  participant?: string | undefined;
  by?: string | undefined;
  /** An indicator; with a minus the highest first. Absent: in the order of codes, or the most complaints first. */
  sort?: string | undefined;
  /** Which indicators the table shows. */
  kelompok?: FamilyName | undefined;
  /** Whether the table says what each value was divided from. */
  rinci?: 'ya' | undefined;
}

export const readIndicatorsSearch = (search: Record<string, unknown>): IndicatorsSearch => ({
  from: textOf(search.from),
  to: textOf(search.to),
  dateBasis: textOf(search.dateBasis),
  scope: textOf(search.scope),
  participant: textOf(search.participant),
  by: textOf(search.by),
  sort: textOf(search.sort),
  kelompok: oneOf(familyNames, search.kelompok),
  rinci: oneOf(['ya'], search.rinci),
});

/** What the server is asked: a division that is long comes with what most complaints are about first. */
export function requestOf({ kelompok: _family, rinci: _details, ...asked }: IndicatorsSearch) {
  const isLong = asked.by !== undefined && asked.by !== 'participant';
  return { ...asked, sort: asked.sort ?? (isLong ? '-received' : undefined) };
}
