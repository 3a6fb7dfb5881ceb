import { addSums, noSums, type Sums } from '../monev/sums.js';
import type { FigureRows } from './figures.query.js';
import { sumsOfRow } from './sum-row.mapper.js';

/** What each participant's figures are computed from. Whoever has no complaints has no sums here. */
export function sumsByParticipant({ sums, waits, overdue }: FigureRows): ReadonlyMap<string, Sums> {
  const all = new Map<string, Sums>();
  for (const row of sums) all.set(row.participant, { ...sumsOfRow(row), overdue: overdue.get(row.participant) ?? 0 });
  for (const [participant, count] of overdue) {
    if (!all.has(participant)) all.set(participant, { ...noSums, overdue: count });
  }
  for (const [participant, own] of all) {
    const since = (which: 'receipt' | 'disposition'): ReadonlyMap<number, number> =>
      new Map(
        waits
          .filter((wait) => wait.participant === participant && wait.since === which)
          .map(({ days, complaints }) => [days, complaints]),
      );
    all.set(participant, { ...own, waitsSinceReceipt: since('receipt'), waitsSinceDisposition: since('disposition') });
  }
  return all;
}

/** By value of a dimension, of these participants together. */
export function sumsByValue({ sums }: FigureRows, participants: readonly string[]): ReadonlyMap<string, Sums> {
  const all = new Map<string, Sums>();
  for (const row of sums) {
    if (!participants.includes(row.participant)) continue;
    all.set(row.value, addSums(all.get(row.value) ?? noSums, sumsOfRow(row)));
  }
  return all;
}
