import type { RecapRow } from '../../api/types';

/** What of a row does not add up: more completed than came in, or parts that are not their sum. */
export type FlagFacts =
  | { kind: 'completed'; completed: number; total: number; difference: number }
  | { kind: 'parts'; parts: number; total: number; difference: number };

export function flagFactsOf({ total, byStatus, flag }: Pick<RecapRow, 'total' | 'byStatus' | 'flag'>): FlagFacts {
  const difference = flag?.difference ?? 0;
  const completed = byStatus.selesai ?? 0;
  return completed > total
    ? { kind: 'completed', completed, total, difference }
    : { kind: 'parts', parts: total + difference, total, difference };
}
