import type { Division, FigureBasis, Indicator, IndicatorName } from '../../api/types';
import { countOf, statuses } from '../../status/status';
import { readComplaintSearch } from '../complaints/complaint-search';
import type { ComplaintSearch } from '../complaints/complaint-search';
import { parseSearch } from '../search-parameters';
import { readCasesSearch } from './cases-search';
import type { CasesSearch } from './cases-search';

/** Where the complaints behind a figure are listed: on the page of complaints, or on that of cases. */
export type FigureAddress = { page: 'complaints'; search: ComplaintSearch } | { page: 'cases'; search: CasesSearch };

const searchOf = (address: string): Record<string, string> => parseSearch(address.slice(address.indexOf('?')));

/** As the server says it. */
export function figureAddress({ page, cases }: Pick<Indicator, 'page' | 'cases'>): FigureAddress | null {
  if (page !== null) return { page: 'complaints', search: readComplaintSearch(searchOf(page)) };
  return cases === null ? null : { page: 'cases', search: readCasesSearch(searchOf(cases)) };
}

/** Of complaints that a figure counts as they are, also where the server's own page has no word for all who count. */
export function complaintsAddress({
  page,
  cases,
}: {
  page: string | null;
  cases: string | null;
}): FigureAddress | null {
  const address = page ?? cases;
  return address === null ? null : { page: 'complaints', search: readComplaintSearch(searchOf(address)) };
}

/** Under which name the page of complaints narrows its list to a part of a division. */
const filterOf: Partial<Record<Division, 'category' | 'channel' | 'classification'>> = {
  category: 'category',
  channel: 'channel',
  classification: 'classification',
};

/** Statuses by which the page of complaints lists what an indicator counts; undefined where they cannot say it. */
function statusesOf(indicator: IndicatorName): string | null | undefined {
  if (indicator === 'received') return null;
  if (indicator === 'followedUpShare') return 'diproses,selesai';
  if (indicator === 'completedShare') return 'selesai';
  return statuses.find((status) => countOf[status] === indicator);
}

/**
 * The list of a part of the scope, such as a category: the server gives no address of its cases, but the page of
 * complaints can say some of them. What has no word for its part cannot be told from the others there.
 * @param participants codes of all whose complaints are counted
 */
export function partAddress(
  indicator: IndicatorName,
  { by, key }: { by: Division; key: string },
  { from, to, dateBasis }: Pick<FigureBasis, 'from' | 'to' | 'dateBasis'>,
  participants: readonly string[],
): FigureAddress | null {
  const filter = filterOf[by];
  const status = statusesOf(indicator);
  if (filter === undefined || status === undefined || key === '' || participants.length === 0) return null;
  return {
    page: 'complaints',
    search: {
      participant: participants.join(','),
      [filter]: key,
      status: status ?? undefined,
      from: from ?? undefined,
      to: to ?? undefined,
      dateBasis: dateBasis === 'received' ? undefined : dateBasis,
    },
  };
}
