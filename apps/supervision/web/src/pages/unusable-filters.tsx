import { refusedFields } from '../api/fetch-json';
import { Refusal } from '../components/failure';
import { isDay } from '../format/period';
import { useMessages } from '../i18n/language';
import { isSearchName } from './complaints/complaint-search';
import type { ComplaintSearch, ComplaintSearchName } from './complaints/complaint-search';

/** The filters of the address that the server refused; none when something else went wrong. */
export const unusableFilters = (error: Error | null): ComplaintSearchName[] =>
  refusedFields(error).filter(isSearchName);

/** A period is one filter, though the address says it in two words. */
const whole = (name: ComplaintSearchName): ComplaintSearchName[] =>
  name === 'from' || name === 'to' ? ['from', 'to'] : [name];

interface UnusableFiltersProps {
  names: readonly ComplaintSearchName[];
  search: ComplaintSearch;
  onReset: (without: ComplaintSearch) => void;
}

/** Says which filters mean nothing, in the reader's language, and leads on without them. */
export function UnusableFilters({ names, search, onReset }: UnusableFiltersProps) {
  const { unusable, rangeBackwards, firstPage } = useMessages();
  const reasonOf = (name: ComplaintSearchName): string =>
    name === 'to' && isDay(search.to ?? '') ? rangeBackwards : unusable.reasons[name](search[name] ?? '');
  return (
    <Refusal
      reasons={names.map(reasonOf)}
      wayOut={names.every((name) => name === 'after') ? firstPage : unusable.reset}
      onWayOut={() => onReset(Object.fromEntries(names.flatMap(whole).map((name) => [name, undefined])))}
    />
  );
}
