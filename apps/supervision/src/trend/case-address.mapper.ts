import type { DateBasis } from '../monev/figures.js';
import type { Days } from './windows.js';

interface Cases extends Days {
  readonly participants: readonly string[];
  /** Its key; null for all. */
  readonly category: string | null;
  readonly dateBasis: DateBasis;
}

interface CaseAddresses {
  readonly cases: string;
  /** Null for several participants: the page's filter knows one. */
  readonly page: string | null;
}

/** Where the complaints behind a count are listed. */
export function caseAddresses({ participants, category, from, to, dateBasis }: Cases): CaseAddresses {
  const query = new URLSearchParams({
    participant: participants.join(','),
    ...(category === null ? {} : { category }),
    ...{ from, to, dateBasis },
  }).toString();
  return { cases: `/api/complaints?${query}`, page: participants.length === 1 ? `/laporan?${query}` : null };
}
