import { describe, expect, it } from '@jest/globals';
import { attemptPlan, consequenceOf, type Attempted } from './attempt.js';

const fresh: Attempted = { attempts: 0, refusals: 0, age: 0 };

describe('consequenceOf', () => {
  it('waits longer each time, up to an hour', () => {
    const pauses = [0, 1, 2, 7, 30].map((attempts) => consequenceOf('away', { ...fresh, attempts }, 1).pause);
    expect(pauses).toEqual([30_000, 60_000, 120_000, 3_600_000, 3_600_000]);
    expect(consequenceOf('away', fresh, 0).pause).toBe(15_000);
  });

  it('gives nothing up because a server is away for days', () => {
    const days = { attempts: 150, refusals: 0, age: attemptPlan.longestAge - 1 };
    expect(consequenceOf('away', days, 1)).toMatchObject({ state: 'waiting', attempts: 151, refusals: 0 });
  });

  it('gives up what was refused five times', () => {
    expect(consequenceOf('refused', { ...fresh, attempts: 90, refusals: 3 }, 1)).toMatchObject({
      state: 'waiting',
      refusals: 4,
    });
    expect(consequenceOf('refused', { ...fresh, refusals: 4 }, 1)).toMatchObject({ state: 'given-up', refusals: 5 });
  });

  it('gives up what is a week old', () => {
    expect(consequenceOf('away', { ...fresh, age: attemptPlan.longestAge }, 1).state).toBe('given-up');
  });
});
