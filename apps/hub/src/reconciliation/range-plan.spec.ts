import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { bucketOf, hashOfSum, numberOf } from '#contract';
import type { RangeSum } from './holding.js';
import { askings, differing, inPieces, linesAtOnce, rangesAtOnce } from './range-plan.js';

type Leaves = ReadonlyMap<string, bigint>;

const leafOf = (text: string): bigint => numberOf(createHash('sha256').update(text).digest('hex'));
const leaves = (count: number): Map<string, bigint> =>
  new Map(Array.from({ length: count }, (_each, index) => [bucketOf(`63.71-${index}`), leafOf(`${index}`)]));

const sumsOf = (held: Leaves, prefixes: readonly string[]): RangeSum[] => {
  const sums = new Map(prefixes.map((prefix) => [prefix, { count: 0, sum: 0n }]));
  const lengths = new Set(prefixes.map(({ length }) => length));
  for (const [bucket, leaf] of held) {
    for (const length of lengths) {
      const found = sums.get(bucket.slice(0, length));
      if (found) sums.set(bucket.slice(0, length), { count: found.count + 1, sum: found.sum + leaf });
    }
  }
  return [...sums].map(([prefix, { count, sum }]) => ({ prefix, count, hash: hashOfSum(sum) }));
};
const partsOf = (prefix: string): string[] => [...'0123456789abcdef'].map((digit) => prefix + digit);

/** Asks until nothing is left to ask, and tells how often, and which complaints were listed. */
function compared(ours: Leaves, theirs: Leaves) {
  let requests = 0;
  const listed: string[] = [];
  let pairs = differing(sumsOf(ours, ['']), sumsOf(theirs, ['']));
  while (pairs.length > 0) {
    const deeper: string[] = [];
    for (const { detail, ranges } of askings(pairs)) {
      requests += 1;
      expect(ranges.length).toBeLessThanOrEqual(rangesAtOnce);
      if (detail === 'children') deeper.push(...ranges.flatMap(partsOf));
      else listed.push(...ranges);
    }
    pairs = differing(sumsOf(ours, deeper), sumsOf(theirs, deeper));
  }
  return { requests, listed };
}

describe('the plan of a comparison', () => {
  it('asks nothing more when both hold the same', () => {
    expect(compared(leaves(1_000), leaves(1_000))).toEqual({ requests: 0, listed: [] });
  });

  it('finds one difference among a hundred thousand by a handful of requests', () => {
    const requestsAmong = (count: number): number => {
      const [ours, theirs] = [leaves(count), leaves(count)];
      theirs.set(bucketOf('63.71-7'), leafOf('something else'));
      const { requests, listed } = compared(ours, theirs);
      expect(listed.some((range) => bucketOf('63.71-7').startsWith(range))).toBe(true);
      return requests;
    };
    const costs = [100, 1_000, 10_000, 100_000].map(requestsAmong);
    expect(costs).toEqual([1, 2, 3, 4]);
  });

  it('lists no more lines at once than a request may have', () => {
    const ours = leaves(3_000);
    const pairs = differing(sumsOf(ours, partsOf('')), sumsOf(new Map(), partsOf('')));
    for (const { detail, ranges } of askings(pairs)) {
      expect(detail).toBe('complaints');
      const lines = sumsOf(ours, ranges).reduce((sum, { count }) => sum + count, 0);
      expect(lines).toBeLessThanOrEqual(linesAtOnce);
    }
  });

  it('does not take apart what lies at one place', () => {
    const prefix = 'a'.repeat(64);
    const sum = (count: number) => ({ prefix, count, hash: '1'.repeat(64) });
    expect(askings([{ prefix, ours: sum(1), theirs: sum(linesAtOnce + 1) }])).toEqual([
      { detail: 'complaints', ranges: [prefix] },
    ]);
  });

  it('takes a range that one side does not tell of as empty there', () => {
    const theirs = { prefix: '0', count: 1, hash: '1'.repeat(64) };
    expect(differing([], [theirs])).toMatchObject([{ prefix: '0', ours: { count: 0 } }]);
    expect(inPieces([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
  });
});
