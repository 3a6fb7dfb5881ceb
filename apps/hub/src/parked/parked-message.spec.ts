import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paceOf } from './parked-message.js';

describe('the pace of a redrive', () => {
  it('never passes its rate, nor falls short of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), (rate) => {
        const { atOnce, pause } = paceOf(rate);
        expect((atOnce / pause) * 1_000).toBeCloseTo(rate);
      }),
    );
  });

  it('looks whether it was stopped at least once a second, and leaves others a tenth of a second', () => {
    expect([1, 10, 15, 1_000].map(paceOf)).toEqual([
      { atOnce: 1, pause: 1_000 },
      { atOnce: 1, pause: 100 },
      { atOnce: 2, pause: 2_000 / 15 },
      { atOnce: 100, pause: 100 },
    ]);
  });
});
