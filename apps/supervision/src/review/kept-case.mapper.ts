import type { KeptCase, KeptJudgement, KeptSettlement } from './kept-case.js';
import type { Scores } from './rubric.js';

export interface CaseRow {
  readonly number: number;
  readonly complaint_id: string;
  readonly participant: string;
  readonly complaint_version: number;
  readonly lapsed: boolean;
}

export interface JudgementRow {
  readonly number: number;
  readonly reviewer: string;
  readonly reviewer_name: string;
  readonly scores: Scores;
  readonly note: string | null;
  readonly judged_at: Date;
}

export interface SettlementRow {
  readonly number: number;
  readonly scores: Scores;
  readonly reason: string;
  readonly settled_by: string;
  readonly settled_at: Date;
}

export interface KeptRows {
  readonly cases: readonly CaseRow[];
  /** In the order in which they came. */
  readonly judgements: readonly JudgementRow[];
  readonly settlements: readonly SettlementRow[];
}

export function keptCases({ cases, judgements, settlements }: KeptRows): KeptCase[] {
  const judgementsOf = Map.groupBy(judgements, ({ number }) => number);
  const settlementOf = new Map(settlements.map((row) => [row.number, settled(row)]));
  return cases.map((row) => ({
    number: row.number,
    complaintId: row.complaint_id,
    participant: row.participant,
    complaintVersion: row.complaint_version,
    lapsed: row.lapsed,
    judgements: judged(judgementsOf.get(row.number) ?? []),
    settlement: settlementOf.get(row.number) ?? null,
  }));
}

/** Whoever spoke first comes first, however often they changed it later. */
const judged = (rows: readonly JudgementRow[]): KeptJudgement[] =>
  [...Map.groupBy(rows, ({ reviewer }) => reviewer)].map(([reviewer, versions]) => ({
    reviewer,
    reviewerName: versions.at(-1)?.reviewer_name ?? reviewer,
    scores: versions.at(-1)?.scores ?? {},
    versions: versions.map(({ scores, note, judged_at }) => ({ scores, note, at: judged_at.toISOString() })),
  }));

const settled = ({ scores, reason, settled_by, settled_at }: SettlementRow): KeptSettlement => ({
  scores,
  reason,
  by: settled_by,
  at: settled_at.toISOString(),
});
