import type { FieldProblem } from './field-problem.js';
import type { Instant } from './zone.js';

/** A time in which the national platform was away; an end of null has not come yet. */
export interface Outage {
  readonly id: number;
  readonly from: Instant;
  readonly until: Instant | null;
}

/** What is wrong with an outage beside those that are noted already. */
export function outageProblems(
  { from, until }: Omit<Outage, 'id'>,
  others: readonly Outage[],
  now: Instant,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (Number.isNaN(from) || from > now) problems.push({ field: 'from', reason: 'has not come yet' });
  if (until !== null && until > now) problems.push({ field: 'until', reason: 'has not come yet' });
  if (until !== null && until <= from) problems.push({ field: 'until', reason: 'is not after from' });
  const other = others.find((one) => from < (one.until ?? Infinity) && one.from < (until ?? Infinity));
  if (other) problems.push({ field: 'from', reason: `overlaps the outage ${other.id} that is noted already` });
  return problems;
}
