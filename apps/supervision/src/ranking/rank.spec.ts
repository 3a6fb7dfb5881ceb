import { describe, expect, it } from '@jest/globals';
import type { Indicator, IndicatorName } from '../monev/indicators.js';
import { weightProblems, type Formula } from './formula.js';
import { rank, scoreOf } from './rank.js';

const formula: Formula = {
  version: 1,
  name: 'Uji',
  reason: 'Uji',
  minimumComplaints: 10,
  weights: [
    { indicator: 'completedShare', weight: 3 },
    { indicator: 'closedBySystemShare', weight: 1 },
    { indicator: 'meanDaysSinceReceipt', weight: 1, worst: 10 },
  ],
};

const told = (values: Partial<Record<IndicatorName, number | null>>): Indicator[] =>
  Object.entries(values).map(([indicator, value]) => ({
    indicator: indicator as IndicatorName,
    value,
    numerator: null,
    denominator: null,
    interval: null,
  }));
const contender = (participant: string, completedShare: number | null, received = 20) => ({
  ...{ participant, received },
  indicators: told({ completedShare }),
});

describe('a score', () => {
  it('weighs points, and turns round what is better when it is less', () => {
    const indicators = told({ completedShare: 0.5, closedBySystemShare: 0.2, meanDaysSinceReceipt: 4 });
    expect(scoreOf(indicators, formula).value).toBeCloseTo((100 * (3 * 0.5 + 0.8 + 0.6)) / 5);
    expect(scoreOf(told({ meanDaysSinceReceipt: 25 }), formula).value).toBe(0);
  });

  it('leaves out the weight of what nobody knows, and is null when that is all', () => {
    const { value, parts } = scoreOf(told({ completedShare: 0.5, closedBySystemShare: null }), formula);
    expect(value).toBe(50);
    expect(parts.map(({ points }) => points)).toEqual([0.5, null, null]);
    expect(scoreOf([], formula).value).toBeNull();
  });

  it('puts ratings and indices on their own scale', () => {
    const weights = [
      { indicator: 'rating' as const, weight: 1 },
      { indicator: 'satisfaction' as const, weight: 1 },
    ];
    expect(scoreOf(told({ rating: 3, satisfaction: 70 }), { weights }).value).toBeCloseTo(60);
  });
});

describe('a ranking', () => {
  it('gives equals the same rank, leaves the next one out, and puts whoever has none last', () => {
    const placed = rank(
      [
        contender('63.05', null),
        contender('63.04', 1, 9),
        contender('63.03', 0.4),
        contender('63.02', 0.1 + 0.2 + 0.3),
        contender('63.01', 0.6),
      ],
      formula,
    );
    expect(
      placed.map(({ contender: { participant }, rank: place, unranked }) => [participant, place, unranked]),
    ).toEqual([
      ['63.01', 1, null],
      ['63.02', 1, null],
      ['63.03', 3, null],
      ['63.04', null, 'too-few-complaints'],
      ['63.05', null, 'no-indicator-known'],
    ]);
  });
});

describe('weights', () => {
  it.each([
    [[{ indicator: 'completedShare', weight: 1 }], []],
    [[{ indicator: 'completedShare', weight: 0 }], ['weights']],
    [[{ indicator: 'completedShare', weight: -1 }], ['weights.0.weight']],
    [[{ indicator: 'completedShare', weight: Number.NaN }], ['weights.0.weight']],
    [[{ indicator: 'completedShare', weight: 1, worst: 3 }], ['weights.0.worst']],
    [[{ indicator: 'meanDaysSinceReceipt', weight: 1, worst: -1 }], ['weights.0.worst']],
    [['banyak'], ['weights.0']],
    [
      [
        { indicator: 'rating', weight: 1 },
        { indicator: 'rating', weight: 2 },
      ],
      ['weights.1.indicator'],
    ],
  ])('%j are refused at %j', (weights, fields) => {
    expect(weightProblems(weights).map(({ field }) => field)).toEqual(fields);
  });
});
