import { dataDigest, entryHash } from '#contract';
import type { CaseEntryRow } from './case-row.mapper.js';

/**
 * Recomputes the hash of each entry from what is stored of it. True when every one is right, each names the one
 * before, and no version from 1 on is missing. The data behind a redacted entry is not here, so its digest is
 * taken as given; the hash covers it all the same.
 * @param entries of one complaint, in the order of their versions
 */
export function isChainWhole(entries: readonly CaseEntryRow[]): boolean {
  return entries.every((entry, index) => {
    const previousHash = entries[index - 1]?.hash ?? null;
    return (
      entry.version === index + 1 &&
      entry.previous_hash === previousHash &&
      (entry.redacted || dataDigest(entry.data) === entry.data_digest) &&
      hashOf(entry, previousHash) === entry.hash
    );
  });
}

const hashOf = (entry: CaseEntryRow, previousHash: string | null): string =>
  entryHash(
    {
      complaintId: entry.complaint_id,
      version: entry.version,
      outcome: entry.outcome,
      source: entry.source,
      eventId: entry.event_id,
      type: entry.type,
      time: entry.time,
      receivedAt: entry.received_at,
      dataDigest: entry.data_digest,
    },
    previousHash,
  );
