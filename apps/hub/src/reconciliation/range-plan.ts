import type { RangeSum } from './holding.js';

/** Complaints compared line by line in one request at most. */
export const linesAtOnce = 250;
/** Ranges in one request at most: each of those asked for in parts is answered by sixteen more. */
export const rangesAtOnce = 64;

/** One request of the comparison. */
export interface Asking {
  detail: 'children' | 'complaints';
  ranges: readonly string[];
}

/** A range as both sides sum it up. */
export interface RangePair {
  prefix: string;
  ours: RangeSum;
  theirs: RangeSum;
}

/** The ranges where the two sides do not hold the same. Only these are looked into. */
export function differing(ours: readonly RangeSum[], theirs: readonly RangeSum[]): RangePair[] {
  const here = new Map(ours.map((sum) => [sum.prefix, sum]));
  return theirs.flatMap((their) => {
    const our = here.get(their.prefix) ?? { ...their, count: 0, hash: '0'.repeat(64) };
    const same = our.count === their.count && our.hash === their.hash;
    return same ? [] : [{ prefix: their.prefix, ours: our, theirs: their }];
  });
}

/** What to ask next about ranges that differ: small ones line by line, others in their parts. */
export function askings(pairs: readonly RangePair[]): Asking[] {
  const small: Asking[] = [];
  let [ranges, lines]: [string[], number] = [[], 0];
  const close = (): void => {
    if (ranges.length > 0) small.push({ detail: 'complaints', ranges });
    [ranges, lines] = [[], 0];
  };
  const large: string[] = [];
  for (const { prefix, ours, theirs } of pairs) {
    const count = Math.max(ours.count, theirs.count);
    if (count > linesAtOnce && prefix.length < 64) {
      large.push(prefix);
      continue;
    }
    if (lines + count > linesAtOnce || ranges.length === rangesAtOnce) close();
    ranges.push(prefix);
    lines += count;
  }
  close();
  return [...inPieces(large, rangesAtOnce).map((pieces): Asking => ({ detail: 'children', ranges: pieces })), ...small];
}

/** A list in pieces of a length at most. */
export function inPieces<Item>(items: readonly Item[], length: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_piece, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}
