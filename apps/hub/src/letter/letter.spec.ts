import { describe, expect, it } from '@jest/globals';
import { pauseAfter } from './letter.js';

describe('the pause before a letter is sent again', () => {
  it('doubles with each time, up to the longest, and never overflows', () => {
    const plan = { first: 60_000, longest: 3_600_000 };
    expect([1, 2, 3, 6, 7, 4_000].map((sends) => pauseAfter(sends, plan) / 60_000)).toEqual([1, 2, 4, 32, 60, 60]);
  });
});
