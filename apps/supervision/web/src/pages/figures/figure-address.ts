import type { Indicator } from '../../api/types';
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
