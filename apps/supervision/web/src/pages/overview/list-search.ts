import type { Overview } from '../../api/types';
import type { ComplaintSearch } from '../complaints/complaint-search';

/** The list over the same complaints that a figure counts. A scope of one participant is that participant's list. */
export const listSearch = (overview: Overview, participant?: string): ComplaintSearch => ({
  participant: participant ?? (overview.participants.length === 1 ? overview.participants[0]?.code : undefined),
  from: overview.from ?? undefined,
  to: overview.to ?? undefined,
  dateBasis: overview.dateBasis === 'received' ? undefined : overview.dateBasis,
});
