import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { apportion } from './apportion.js';
import { Random } from './random.js';

describe('apportion', () => {
  it('always adds up, and keeps the most', () => {
    fc.assert(
      fc.property(
        fc.nat(2_000),
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 50 }),
        (total, weights) => {
          const most = Math.ceil(total / weights.length) + 1;
          const parts = apportion(total, weights, most);
          expect(parts.reduce((one, other) => one + other, 0)).toBe(total);
          expect(Math.max(...parts)).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it('divides by weight', () => {
    expect(apportion(10, [3, 1, 1])).toEqual([6, 2, 2]);
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  });

  it('says when there is no room', () => {
    expect(() => apportion(10, [1, 1], 4)).toThrow(RangeError);
  });
});

describe('Random', () => {
  it('repeats itself from the same seed', () => {
    const draw = (seed: number) =>
      Array.from(
        { length: 5 },
        (
          (random) => () =>
            random.integer(1, 1_000)
        )(new Random(seed)),
      );
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        expect([...new Random(seed).shuffled(items)].sort()).toEqual([...items].sort());
      }),
    );
  });
});
