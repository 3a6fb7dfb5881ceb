import { chainProblem, chainStart, type ChainedEntry, type ChainProblem } from '#contract';
import type { CaseEntryRow } from './case-row.mapper.js';

/**
 * Recomputes the hash of each entry from what is stored of it. True when every one is right, each names the one
 * before, and no version from 1 on is missing. The data behind a redacted entry is not here, so its digest is
 * taken as given; the hash covers it all the same.
 * @param entries of one complaint, in the order of their versions
 */
export const isChainWhole = (entries: readonly CaseEntryRow[]): boolean => chainBreak(entries) === null;

/** The first entry that does not fit, and what is wrong with it; null when {@link isChainWhole}. */
export function chainBreak(entries: readonly CaseEntryRow[]): { version: number; problem: ChainProblem } | null {
  for (const [index, entry] of entries.entries()) {
    const problem = chainProblem(chainedEntry(entry), entries[index - 1] ?? chainStart);
    if (problem !== null) return { version: entry.version, problem };
  }
  return null;
}

/** An entry as far as its hash goes. */
export const chainedEntry = (row: CaseEntryRow): ChainedEntry & { data: CaseEntryRow['data'] } => ({
  complaintId: row.complaint_id,
  version: row.version,
  outcome: row.outcome,
  source: row.source,
  eventId: row.event_id,
  type: row.type,
  time: row.time,
  receivedAt: row.received_at,
  dataDigest: row.data_digest,
  previousHash: row.previous_hash,
  hash: row.hash,
  redacted: row.redacted,
  data: row.data,
});
