import { describe, expect, it } from '@jest/globals';
import type { IndicatorName } from '../monev/indicators.js';
import { scoreShifts } from './score-shifts.js';

const part = (indicator: IndicatorName, weight: number, points: number | null) => ({
  ...{ indicator, weight, points },
  value: points,
});

describe('scoreShifts', () => {
  it('names what moved a score, the most first, and adds up to its change', () => {
    const shifts = scoreShifts(
      [part('followedUpShare', 50, 1), part('completedShare', 50, 0.5)],
      [part('followedUpShare', 50, 0.9), part('completedShare', 50, 0.9)],
    );
    expect(shifts.map(({ indicator }) => indicator)).toEqual(['completedShare', 'followedUpShare']);
    expect(shifts[0]?.change).toBeCloseTo(20);
    expect(shifts.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(90 - 75);
  });

  it('leaves out the weight of what has no value, and tells that it gave nothing', () => {
    const shifts = scoreShifts(
      [part('followedUpShare', 50, 0.8), part('onTimeShare', 50, null)],
      [part('followedUpShare', 50, 0.8), part('onTimeShare', 50, 0.4)],
    );
    expect(shifts.map(({ indicator, change }) => [indicator, Math.round(change)])).toEqual([
      ['followedUpShare', -40],
      ['onTimeShare', 20],
    ]);
    expect(shifts[1]?.before).toEqual({ value: null, given: null });
  });

  it('keeps what only one of two formulas weighs', () => {
    expect(scoreShifts([part('rating', 1, 1)], [])).toEqual([
      { indicator: 'rating', before: { value: 1, given: 100 }, after: null, change: -100 },
    ]);
  });
});
