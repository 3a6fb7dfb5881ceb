import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { between, pick, seededRandom } from './seeded-random.js';

const first = (seed: string, count = 20) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('seededRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    expect(first('lapor')).toEqual(first('lapor'));
    expect(first('lapor')).not.toEqual(first('lapor2'));
  });

  it('stays from 0 to below 1 and fills that space evenly', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const numbers = first(seed, 400);
        const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
        return numbers.every((number) => number >= 0 && number < 1) && mean > 0.4 && mean < 0.6;
      }),
    );
  });
});

describe('pick and between', () => {
  it('reach both ends and go no further', () => {
    const random = seededRandom('ends');
    const numbers = new Set(Array.from({ length: 300 }, () => between(random, 2, 4)));
    expect([...numbers].sort()).toEqual([2, 3, 4]);
    const items = new Set(Array.from({ length: 300 }, () => pick(random, ['a', 'b', 'c'])));
    expect([...items].sort()).toEqual(['a', 'b', 'c']);
  });
});
