import { describe, expect, it } from '@jest/globals';
import { ownerOf, pauseAfter, stateOf, type AskPlan } from './gap.js';

const plan: AskPlan = { first: 60_000, longest: 3_600_000, unansweredAfter: 3 };

describe('a gap', () => {
  it('is asked about again after twice as long each time, and at least once an hour', () => {
    expect([0, 1, 2, 5, 6, 100].map((asked) => pauseAfter(asked, plan) / 60_000)).toEqual([1, 2, 4, 32, 60, 60]);
  });

  it.each([
    [0, true, 'waiting', '63.71'],
    [1, true, 'asked', '63.71'],
    [2, true, 'asked', '63.71'],
    [3, true, 'unanswered', '63'],
    [40, true, 'unanswered', '63'],
    [0, false, 'cannot-be-asked', '63'],
  ] as const)('asked %i times of one that can be asked (%s) is %s and belongs to %s', (asked, can, state, owner) => {
    expect(stateOf({ asked }, can, plan)).toBe(state);
    expect(ownerOf({ source: '63.71' }, state, '63')).toBe(owner);
  });
});
