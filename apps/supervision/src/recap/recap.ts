import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';

/** First and last day of a period, both in it: `YYYY-MM-DD`. */
export interface RecapPeriod {
  readonly from: string;
  readonly to: string;
}

/** Counts of one region in one period, as somebody published them. A status that was not told of is null. */
export interface RecapCounts {
  readonly total: number;
  readonly byStatus: Readonly<Record<CaseStatus, number | null>>;
}

export interface RecapRow extends RecapCounts {
  /** In the file, from 1; the header is among them. */
  readonly row: number;
  readonly period: RecapPeriod;
  readonly region: string;
}

/** What keeps a row from being ranked as it stands. */
export interface RecapFlag {
  /** Parts less total: 2 when 14 complaints of 12 have a status. */
  readonly difference: number;
  readonly reason: 'parts-are-not-the-total' | 'parts-exceed-the-total';
}

/** Null for a row that adds up. Where statuses are missing, the parts told of may come to less than the total. */
export function flagOf({ total, byStatus }: RecapCounts): RecapFlag | null {
  const told = caseStatuses.flatMap((status) => byStatus[status] ?? []);
  const difference = told.reduce((sum, count) => sum + count, 0) - total;
  if (told.length === caseStatuses.length && difference !== 0) return { difference, reason: 'parts-are-not-the-total' };
  return difference > 0 ? { difference, reason: 'parts-exceed-the-total' } : null;
}

/** % ditindaklanjuti = (selesai + proses) ÷ total, from 0 to 1; null when it cannot be told. */
export function recapFollowedUpShare({ total, byStatus }: RecapCounts): number | null {
  if (total === 0 || byStatus.selesai === null || byStatus.diproses === null) return null;
  return (byStatus.selesai + byStatus.diproses) / total;
}

/** % selesai, from 0 to 1; null when it cannot be told. */
export const recapCompletedShare = ({ total, byStatus }: RecapCounts): number | null =>
  total === 0 || byStatus.selesai === null ? null : byStatus.selesai / total;
