import { describe, expect, it } from '@jest/globals';
import type { IndicatorName } from '../../api/types';
import { contributionsOf, shiftsOf } from './score-parts';

const part = (indicator: IndicatorName, weight: number, points: number | null) => ({
  ...{ indicator, weight, points },
  value: points,
});

describe('contributionsOf', () => {
  it('add up to the score', () => {
    const parts = [part('followedUpShare', 30, 1), part('completedShare', 30, 0.5), part('onTimeShare', 40, 0.25)];
    expect(contributionsOf(parts).map(({ given, most }) => [given, most])).toEqual([
      [30, 30],
      [15, 30],
      [10, 40],
    ]);
  });

  it('leave out the weight of what has no value, and the others weigh more', () => {
    const parts = [part('followedUpShare', 30, 1), part('onTimeShare', 70, null)];
    expect(contributionsOf(parts).map(({ given, most }) => [given, most])).toEqual([
      [100, 100],
      [null, null],
    ]);
    expect(contributionsOf([part('rating', 1, null)])[0]).toMatchObject({ given: null, most: null });
  });
});

describe('shiftsOf', () => {
  it('name what moved the score, the most first, and add up to its change', () => {
    const before = [part('followedUpShare', 50, 1), part('completedShare', 50, 0.5)];
    const after = [part('followedUpShare', 50, 0.9), part('completedShare', 50, 0.9)];
    const shifts = shiftsOf(before, after);
    expect(shifts.map(({ indicator }) => indicator)).toEqual(['completedShare', 'followedUpShare']);
    expect(shifts[0]?.change).toBeCloseTo(20);
    expect(shifts.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(90 - 75);
  });

  it('also when an indicator had no value in one of the two', () => {
    const before = [part('followedUpShare', 50, 0.8), part('onTimeShare', 50, null)];
    const after = [part('followedUpShare', 50, 0.8), part('onTimeShare', 50, 0.4)];
    const shifts = shiftsOf(before, after);
    expect(shifts.map(({ indicator, change }) => [indicator, Math.round(change)])).toEqual([
      ['followedUpShare', -40],
      ['onTimeShare', 20],
    ]);
    expect(shifts.find(({ indicator }) => indicator === 'onTimeShare')?.before?.given).toBeNull();
  });
});
