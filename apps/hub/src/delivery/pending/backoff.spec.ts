import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { retryPause } from './backoff.js';

const plan = { first: 1_000, longest: 60_000, mostAttempts: 5 };

describe('retryPause', () => {
  it('doubles with each failure until it is as long as allowed', () => {
    expect([1, 2, 3, 6, 7, 50].map((attempts) => retryPause(plan, attempts, 1))).toEqual([
      1_000, 2_000, 4_000, 32_000, 60_000, 60_000,
    ]);
  });

  it('spreads what failed together over half of the pause', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, random) => {
        const full = retryPause(plan, attempts, 1);
        const pause = retryPause(plan, attempts, random);
        expect(pause).toBeGreaterThanOrEqual(full / 2);
        expect(pause).toBeLessThanOrEqual(full);
      }),
    );
  });
});
