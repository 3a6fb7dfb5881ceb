import { describe, expect, it } from '@jest/globals';
import { coveredFrom, isYearAgoKnown, keysOf, seriesOf, topicsOf, yearAgoOf } from './topics.mapper.js';

const row = (participant: string, category: string, count: number, recent: number) => ({
  ...{ participant, category, counts: [count, recent] },
});
const rows = [
  row('63.01', 'jalan', 4, 20),
  row('63.71', 'jalan', 6, 30),
  row('63.71', '99', 50, 1),
  row('63.71', 'lain-lain', 50, 1),
  row('63.71', '', 50, 1),
  row('national', 'jalan', 50, 1),
];
const words = new Map([
  ['jalan', 'Jalan'],
  ['99', 'Topik Lainnya'],
]);
const participants = ['63.01', '63.71'];

describe('topics', () => {
  it('say something, and count for whoever is asked about', () => {
    expect(topicsOf(rows, participants, words, 'participant')).toEqual([
      { participant: '63.01', category: 'jalan', count: 4, recent: 20 },
      { participant: '63.71', category: 'jalan', count: 6, recent: 30 },
    ]);
  });

  it('of a scope are those of its participants together', () => {
    expect(topicsOf(rows, participants, words, 'scope')).toEqual([
      { participant: null, category: 'jalan', count: 10, recent: 50 },
    ]);
  });

  it('are those of whoever told of every day', () => {
    const firstMonths = new Map([
      ['63.01', '2026-01-01'],
      ['63.71', '2026-02-01'],
    ]);
    expect(coveredFrom('2026-02-20', [...participants, '63.72'], firstMonths)).toEqual(['63.01']);
  });
});

describe('windows of topics', () => {
  const windows = [
    { participant: '63.71', category: 'jalan', window: 0, count: 1 },
    { participant: '63.71', category: 'jalan', window: 2, count: 9 },
    { participant: '63.71', category: 'jalan', window: 4, count: 2 },
    { participant: '63.71', category: 'jalan', window: 5, count: 3 },
    { participant: '63.01', category: 'jalan', window: 5, count: 4 },
  ];
  const own = { participant: '63.71', category: 'jalan', count: 9, recent: 1 };
  const whole = { ...own, participant: null };
  const coverage = { covered: participants, coveredYearAgo: ['63.71'] };

  it('are read of what topics are made of', () => {
    expect(keysOf([own], participants)).toEqual([{ participant: '63.71', category: 'jalan' }]);
    expect(keysOf([whole], participants).map(({ participant }) => participant)).toEqual(participants);
  });

  it('are of this year and then of the year before', () => {
    expect(seriesOf(windows, [own], 3).get('63.71/jalan')).toEqual({
      ...{ recent: [1, 0], recentYearAgo: [0, 2], countYearAgo: 3 },
    });
    expect(seriesOf(windows, [whole], 3).get('/jalan')?.countYearAgo).toBe(7);
  });

  it('tell what was a year ago, where that is known of everybody', () => {
    expect(yearAgoOf(own, seriesOf(windows, [own], 3), coverage)).toEqual({ count: 3, recent: 2 });
    expect(yearAgoOf(own, new Map(), coverage)).toBeNull();
    expect(yearAgoOf(whole, seriesOf(windows, [whole], 3), coverage)).toBeNull();
    expect(['63.71', '63.01', null].map((code) => isYearAgoKnown(code, coverage))).toEqual([true, false, false]);
    expect(isYearAgoKnown(null, { covered: participants, coveredYearAgo: participants })).toBe(true);
  });
});
