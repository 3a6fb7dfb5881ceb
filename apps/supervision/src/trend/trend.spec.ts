import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seeded, steadyTopics, type PastTopic, type SteadyWorld } from './steady-world.builder.js';
import {
  judgeTopics,
  screenTopics,
  topicKey,
  trendRule,
  type Comparison,
  type TestedTopic,
  type TrendRule,
} from './trend.js';

const topic = (count: number, recent: number, yearAgo: Comparison | null = null): PastTopic => ({
  ...{ participant: '63.71', category: 'jalan berlubang', count, recent, yearAgo },
});

function test(topics: readonly PastTopic[], rule = trendRule): TestedTopic[] {
  const years = new Map(topics.map((one) => [topicKey(one), one.yearAgo]));
  const present = topics.map(({ yearAgo: _yearAgo, ...one }) => one);
  return judgeTopics(screenTopics(present, rule), (one) => years.get(topicKey(one)) ?? null, rule);
}

function alone(count: number, recent: number, yearAgo: Comparison | null = null): TestedTopic {
  const [tested] = test([topic(count, recent, yearAgo)]);
  if (tested === undefined) throw new Error('It was not tested.');
  return tested;
}

const enough = fc.integer({ min: 5, max: 300 });
const someRecent = fc.nat(2_000);
const someYear = fc.option(fc.record({ count: fc.nat(300), recent: someRecent }));
const someTopics = fc.uniqueArray(
  fc.record({
    participant: fc.constantFrom('63', '63.01', '63.10', '63.71'),
    category: fc.constantFrom('a', 'b', 'c', 'd'),
    count: fc.nat(300),
    recent: someRecent,
    yearAgo: someYear,
  }),
  { selector: topicKey },
);
const byKey = (tested: readonly TestedTopic[]): Map<string, TestedTopic> =>
  new Map(tested.map((one) => [topicKey(one), one]));

/** Chances by mpmath with forty digits. */
const golden = [
  { count: 25, recent: 40, yearAgo: null, factor: 1, expected: 5, chance: 2.09502604976682e-5 },
  {
    ...{ count: 25, recent: 40, yearAgo: { count: 12, recent: 38 } },
    ...{ factor: 1.74358974358974, expected: 8.71794871794872, chance: 0.00205165925262703 },
  },
  {
    ...{ count: 50, recent: 80, yearAgo: { count: 52, recent: 84 } },
    ...{ factor: 3.67741935483871, expected: 36.7741935483871, chance: 0.143740445177991 },
  },
  {
    ...{ count: 30_000, recent: 80_000, yearAgo: { count: 11_000, recent: 80_000 } },
    ...{ factor: 1.09995002498751, expected: 10_999.5002498751, chance: 8.54748111557302e-5 },
  },
  { count: 5, recent: 0, yearAgo: null, factor: 1, expected: 0, chance: 3.40915288523624e-5 },
  { count: 9, recent: 72, yearAgo: { count: 9, recent: 72 }, factor: 1, expected: 9, chance: 0.516718556049835 },
];

describe('the chance of so many reports', () => {
  it.each(golden)('as $count after $recent is that of mpmath', ({ count, recent, yearAgo, ...known }) => {
    const tested = alone(count, recent, yearAgo);
    expect(tested.seasonFactor).toBeCloseTo(known.factor, 12);
    expect(tested.expected).toBeCloseTo(known.expected, 9);
    expect(tested.pValue / known.chance).toBeCloseTo(1, 7);
  });

  it('is never larger when there are more of them, and never smaller when there were more before', () => {
    fc.assert(
      fc.property(enough, someRecent, someYear, (count, recent, year) => {
        const { pValue } = alone(count, recent, year);
        expect(alone(count + 1, recent, null).pValue).toBeLessThanOrEqual(alone(count, recent, null).pValue + 1e-12);
        expect(alone(count, recent + 1, null).pValue).toBeGreaterThanOrEqual(alone(count, recent, null).pValue - 1e-12);
        expect(pValue).toBeGreaterThanOrEqual(alone(count, recent, null).pValue);
      }),
    );
  });

  it('is never smaller when there were more in the same season a year ago', () => {
    fc.assert(
      fc.property(enough, someRecent, fc.nat(300), someRecent, (count, recent, before, recentBefore) => {
        const less = alone(count, recent, { count: before, recent: recentBefore });
        const more = alone(count, recent, { count: before + 1, recent: recentBefore });
        expect(more.pValue).toBeGreaterThanOrEqual(less.pValue - 1e-12);
      }),
    );
  });
});

describe('a trend', () => {
  it('is never made of three reports, nor of any below the minimum, whatever was before', () => {
    fc.assert(
      fc.property(fc.nat(trendRule.minimumReports - 1), someTopics, someYear, (count, others, yearAgo) => {
        const few = { ...topic(count, 40, yearAgo), category: 'few' };
        expect(byKey(test([few, ...others])).get(topicKey(few))).toMatchObject({ isTrend: false, qValue: 1 });
        expect(test([topic(3, 0, yearAgo)])).toEqual([]);
        expect(alone(4, 1, yearAgo).isTrend).toBe(false);
      }),
    );
  });

  it('is made of five that came from nowhere', () => {
    expect(alone(5, 0).isTrend).toBe(true);
  });

  it('is neither a steady series nor one that falls, of any size', () => {
    const size = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(size, size, (mean, count) => {
        expect(alone(mean, mean * 8, { count: mean, recent: mean * 8 }).isTrend).toBe(false);
        expect(alone(mean, mean * 8).isTrend).toBe(false);
        expect(alone(Math.min(mean, count), mean * 8).isTrend).toBe(false);
      }),
    );
  });

  it('is a burst, found among hundreds of steady topics', () => {
    const steady = steadyTopics({ ...restless, topics: 300 }, seeded(7));
    const tested = test([...steady, topic(40, 48, { count: 6, recent: 50 })]);
    expect(tested.filter(({ isTrend }) => isTrend).map(({ category }) => category)).toEqual(['jalan berlubang']);
  });

  it('is no rise that came in the same season a year ago', () => {
    expect(alone(60, 96, { count: 55, recent: 90 }).isTrend).toBe(false);
    expect(alone(60, 96, { count: 11, recent: 90 }).isTrend).toBe(true);
    expect(alone(60, 96)).toMatchObject({ isTrend: true, seasonFactor: 1 });
  });

  it('is not made by a season in which fewer came a year ago', () => {
    expect(alone(32, 160, { count: 2, recent: 400 })).toEqual(alone(32, 160));
    expect(alone(60, 96, { count: 0, recent: 400 })).toEqual(alone(60, 96));
  });

  it('is excused by few reports of a year ago a little only', () => {
    expect(alone(30, 40, { count: 3, recent: 0 }).seasonFactor).toBeCloseTo(1.6);
    expect(alone(30, 40, { count: 0, recent: 0 }).seasonFactor).toBe(1);
    expect(alone(30, 40, { count: 3_000, recent: 8_000 }).seasonFactor).toBeCloseTo(2.99, 2);
  });

  it('needs more to be sure the more topics are tested', () => {
    const found = (others: number): boolean | undefined => {
      const quiet = Array.from({ length: others }, (_other, index) => ({ ...topic(5, 40), category: `lain ${index}` }));
      return test([topic(20, 40), ...quiet])[0]?.isTrend;
    };
    expect([found(0), found(500)]).toEqual([true, false]);
  });

  it('is the same whoever stands first', () => {
    fc.assert(
      fc.property(someTopics, (topics) => {
        expect(byKey(test([...topics].reverse()))).toEqual(byKey(test(topics)));
      }),
    );
  });

  it('is the same as if the season of every topic were asked for', () => {
    fc.assert(
      fc.property(someTopics, (topics) => {
        const years = new Map(topics.map((one) => [topicKey(one), one.yearAgo]));
        const present = topics.map(({ yearAgo: _yearAgo, ...one }) => one);
        const screened = screenTopics(present, trendRule).map((one) => ({ ...one, isSurprising: true }));
        const thorough = judgeTopics(screened, (one) => years.get(topicKey(one)) ?? null, trendRule);
        const trends = (tested: readonly TestedTopic[]) => tested.filter(({ isTrend }) => isTrend);
        expect(trends(test(topics))).toEqual(trends(thorough));
      }),
    );
  });
});

const restless: SteadyWorld = { means: [0.3, 1, 3, 10, 30], topics: 100, restlessness: 0.25, isYearKnown: true };

describe('a province in which nothing happens', () => {
  const alarmRate = (world: SteadyWorld, rule: TrendRule): number => {
    const random = seeded(20_260_101);
    const weeks = Array.from({ length: 150 }, () => test(steadyTopics(world, random), rule));
    return weeks.filter((tested) => tested.some(({ isTrend }) => isTrend)).length / weeks.length;
  };

  it.each([
    { what: 'Poisson counts and no year before', restlessness: 0, isYearKnown: false },
    { what: 'Poisson counts and a year before', restlessness: 0, isYearKnown: true },
    { what: 'windows that are a quarter off and no year before', restlessness: 0.25, isYearKnown: false },
    { what: 'windows that are a quarter off and a year before', restlessness: 0.25, isYearKnown: true },
  ])('is told of a trend no more often than the rule says: $what', ({ restlessness, isYearKnown }) => {
    const rate = alarmRate({ ...restless, restlessness, isYearKnown }, trendRule);
    expect(rate).toBeLessThanOrEqual(trendRule.falseDiscoveryRate);
  });

  it('would be told of many more if rates were taken to be steady', () => {
    const rate = alarmRate(restless, { ...trendRule, spread: 0.01 });
    expect(rate).toBeGreaterThan(5 * trendRule.falseDiscoveryRate);
  });
});
