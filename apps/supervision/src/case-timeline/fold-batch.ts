import type { CaseEntry } from './case-entry.js';
import { countsFor, fold, involved, type ComplaintCase } from './complaint-case.js';

/** A case that has a newer version than before the batch, as far as those who watch are told. */
export interface CaseChange {
  readonly id: string;
  readonly version: number;
  readonly participant: string | null;
  readonly involved: readonly string[];
  readonly secret: boolean;
}

export interface FoldedBatch {
  readonly cases: readonly ComplaintCase[];
  readonly changes: readonly CaseChange[];
  /** By participant, when the hub took its newest entry of the batch. */
  readonly freshness: ReadonlyMap<string, string>;
}

/** Takes a batch of entries in, on top of the cases known before. */
export function foldBatch(known: ReadonlyMap<string, ComplaintCase>, entries: readonly CaseEntry[]): FoldedBatch {
  const cases = new Map<string, ComplaintCase>();
  const freshness = new Map<string, string>();
  for (const entry of entries) {
    cases.set(entry.complaintId, fold(cases.get(entry.complaintId) ?? known.get(entry.complaintId) ?? null, entry));
    const before = freshness.get(entry.source);
    if (before === undefined || before < entry.takenAt) freshness.set(entry.source, entry.takenAt);
  }
  const folded = [...cases.values()];
  return {
    cases: folded,
    changes: folded.filter(({ id, version }) => version > (known.get(id)?.version ?? 0)).map(changeOf),
    freshness,
  };
}

const changeOf = (complaint: ComplaintCase): CaseChange => ({
  id: complaint.id,
  version: complaint.version,
  participant: countsFor(complaint),
  involved: involved(complaint),
  secret: complaint.state.secret,
});
