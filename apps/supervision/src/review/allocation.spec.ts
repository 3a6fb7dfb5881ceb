import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, type Stratum } from './allocation.js';

const strata = (...sizes: readonly number[]): Stratum[] =>
  sizes.map((size, index) => ({ participant: `63.${String(index + 1).padStart(2, '0')}`, size }));
const counts = (sizes: readonly number[], total: number, minimum: number): number[] => [
  ...allocate(strata(...sizes), { total, minimum }).values(),
];
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

describe('how many cases of each participant are read', () => {
  it.each([
    ['is in proportion to how many each has', [500, 300, 200], 100, 5, [50, 30, 20]],
    ['is the minimum for who would get less, and less for the others', [900, 90, 10], 100, 5, [86, 9, 5]],
    ['is all of who has few', [400, 3, 1], 40, 5, [36, 3, 1]],
    ['is nothing of who has nothing', [10, 0], 5, 2, [5, 0]],
    ['is more than was asked for where minimums come to more', [50, 50, 50], 6, 5, [5, 5, 5]],
    ['is everything where that is asked for', [7, 2, 4], 13, 1, [7, 2, 4]],
    ['is never more than there is', [7, 2, 4], 1_000, 3, [7, 2, 4]],
    ['gives what is left over to the largest remainder', [55, 35, 10], 10, 0, [6, 3, 1]],
    ['gives of equal remainders to the smaller code', [10, 10, 10], 10, 0, [4, 3, 3]],
  ])('%s', (_name, sizes, total, minimum, expected) => {
    expect(counts(sizes, total, minimum)).toEqual(expected);
  });

  it('is the same whatever the order of the participants', () => {
    const some = strata(55, 35, 35, 9, 2);
    const forward = allocate(some, { total: 33, minimum: 4 });
    const backward = allocate(some.toReversed(), { total: 33, minimum: 4 });
    expect(Object.fromEntries(backward)).toEqual(Object.fromEntries(forward));
  });

  it('keeps to the total, the minimum and what there is, whatever the numbers', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 0, max: 30 }), (all, total, minimum) => {
        const given = counts(all, total, minimum);
        const least = all.map((size) => Math.min(size, minimum));
        expect(given.every((count, index) => count <= (all[index] ?? 0) && count >= (least[index] ?? 0))).toBe(true);
        expect(sum(given)).toBe(Math.min(sum(all), Math.max(total, sum(least))));
      }),
    );
  });

  it('is within one case of the exact proportion where the minimum asks for nothing', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 900 }), (all, total) => {
        const ratio = Math.min(1, total / sum(all));
        for (const [index, count] of counts(all, total, 0).entries()) {
          expect(Math.abs(count - (all[index] ?? 0) * ratio)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });
});
