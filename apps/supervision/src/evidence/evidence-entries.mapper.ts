import { withoutTexts, type EvidenceEntry } from '#contract';
import type { ComplaintDetailRows } from '../case-timeline/complaint-detail.query.js';
import { chainedEntry } from '../case-timeline/entry-chain.mapper.js';

/** The entries of a case as a bundle carries them. Of a secret one nobody gets a text, whatever the ledger carried. */
export const evidenceEntries = ({ complaint, entries }: ComplaintDetailRows): EvidenceEntry[] =>
  entries
    .map(chainedEntry)
    .map((entry) => (complaint.secret ? { ...entry, redacted: true, data: withoutTexts(entry.data) } : entry));
