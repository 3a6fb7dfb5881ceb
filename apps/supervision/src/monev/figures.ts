import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';

/** By which day a complaint falls into a period: the day it was received, or the day it was closed. */
export const dateBases = ['received', 'closed'] as const;
export type DateBasis = (typeof dateBases)[number];

/** Whose complaints a figure counts. Published figures contradict each other where this is left unsaid. */
export const scopes = ['14-instansi', 'kabupaten-kota', 'pemprov'] as const;
export type Scope = (typeof scopes)[number];

/** How many complaints have each status. */
export type StatusCounts = Readonly<Record<CaseStatus, number>>;

export function countsOf(counted: readonly { readonly status: CaseStatus; readonly count: number }[]): StatusCounts {
  const counts = Object.fromEntries(caseStatuses.map((status) => [status, 0])) as Record<CaseStatus, number>;
  for (const { status, count } of counted) counts[status] += count;
  return counts;
}

export const sumOf = (parts: readonly StatusCounts[]): StatusCounts =>
  countsOf(parts.flatMap((counts) => caseStatuses.map((status) => ({ status, count: counts[status] }))));

export const receivedOf = (counts: StatusCounts): number =>
  caseStatuses.reduce((sum, status) => sum + counts[status], 0);

/** % ditindaklanjuti = (selesai + proses) / total, from 0 to 1; null when there is nothing to divide. */
export function followedUpShare(counts: StatusCounts): number | null {
  const received = receivedOf(counts);
  return received === 0 ? null : (counts.selesai + counts.diproses) / received;
}

/** % selesai, from 0 to 1; null when there is nothing to divide. */
export function completedShare(counts: StatusCounts): number | null {
  const received = receivedOf(counts);
  return received === 0 ? null : counts.selesai / received;
}

/** Whether a participant of this kind is in a scope. */
export function isInScope(scope: Scope, kind: 'province' | 'regency'): boolean {
  switch (scope) {
    case '14-instansi':
      return true;
    case 'kabupaten-kota':
      return kind === 'regency';
    case 'pemprov':
      return kind === 'province';
  }
}
