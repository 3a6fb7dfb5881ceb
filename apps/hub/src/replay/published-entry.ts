/** An entry of the ledger as the hub published it. */
export interface PublishedEntry {
  position: number;
  complaintId: string;
  version: number;
  hash: string;
  source: string;
  eventId: string;
  receivedAt: string;
}

/**
 * The first entries of a list that can be recorded at once. No complaint is in it twice: within a batch, the events of
 * a source that does not count are put in the order of their times, which need not be the order in which they came.
 */
export function firstWave<Entry extends Pick<PublishedEntry, 'complaintId'>>(entries: readonly Entry[]): Entry[] {
  const complaints = new Set<string>();
  const end = entries.findIndex(({ complaintId }) => complaints.size === complaints.add(complaintId).size);
  return end < 0 ? [...entries] : entries.slice(0, end);
}
