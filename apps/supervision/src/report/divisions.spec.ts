import { describe, expect, it } from '@jest/globals';
import type { IndicatorGroupResponse, IndicatorResponse } from '../monev/indicator.response.js';
import { officesOf, topicsOf } from './divisions.mapper.js';
import { figureOf } from './report-figures.js';

const answer = (
  indicator: IndicatorResponse['indicator'],
  numerator: number,
  denominator: number | null,
): IndicatorResponse => ({
  ...{ indicator, numerator, denominator, interval: null, cases: null, page: null },
  value: denominator === null ? numerator : numerator / denominator,
});

const group = (key: string, received: number, followedUp = received): IndicatorGroupResponse => ({
  ...{ key, name: key, freshness: null },
  indicators: [answer('received', received, null), answer('followedUpShare', followedUp, received)],
});

describe('topics', () => {
  it('are told when they are large enough and say something, and add up with the others', () => {
    const groups = [group('Topik Lainnya', 40), group('Jalan', 30), group('', 9), group('Air', 3), group('Taman', 2)];
    expect(topicsOf(groups)).toEqual({ topics: [{ word: 'Jalan', count: 30 }], otherTopics: 54 });
  });

  it('are ten at most, the most frequent first', () => {
    const { topics, otherTopics } = topicsOf(Array.from({ length: 12 }, (_, index) => group(`T${index}`, 10 + index)));
    expect(topics.map(({ word }) => word).slice(0, 2)).toEqual(['T11', 'T10']);
    expect([topics.length, otherTopics]).toEqual([10, 21]);
  });
});

describe('offices', () => {
  it('with few complaints are told as one, whose figures are those of all of them', () => {
    const offices = officesOf([group('PUPR', 20), group('Dinkes', 3, 1), group('', 8), group('Dishub', 4, 4)]);
    expect(offices.map(({ name }) => name)).toEqual(['PUPR', 'Belum didisposisi ke OPD', '2 OPD lain, digabung']);
    const figures = offices[2]?.figures ?? [];
    expect(figureOf(figures, 'received').value).toBe(7);
    expect(figureOf(figures, 'followedUpShare')).toMatchObject({ numerator: 5, denominator: 7, value: 5 / 7 });
  });

  it('are told each where all of them are large enough', () => {
    expect(officesOf([group('PUPR', 20), group('Dinkes', 5)]).map(({ name }) => name)).toEqual(['PUPR', 'Dinkes']);
  });
});
