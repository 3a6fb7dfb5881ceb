import { describe, expect, it } from '@jest/globals';
import { countsOf } from './figures.js';
import { addCircumstances, indicatorsOf, type Circumstances, type IndicatorName } from './indicators.js';
import { addSums, medianOf, noSums, type Sums } from './sums.js';
import { wilsonInterval } from './wilson.js';

const nothing: Circumstances = { connected: null, active: null, satisfaction: null };
const counts = (statuses: Partial<Sums['statuses']>): Sums => ({
  ...noSums,
  statuses: { ...countsOf([]), ...statuses },
});
const valueOf = (name: IndicatorName, sums: Sums, circumstances = nothing): number | null =>
  indicatorsOf(sums, circumstances).find(({ indicator }) => indicator === name)?.value ?? null;
const percent = (name: IndicatorName, sums: Sums): string => ((valueOf(name, sums) ?? 0) * 100).toFixed(2);

describe('the published figures', () => {
  it.each([
    ['Kalsel 2020', { selesai: 1_219, diproses: 51, 'belum-ditindaklanjuti': 24 }, 1_294, '98.15', '94.20'],
    ['Kalsel 2021 S1', { selesai: 522, diproses: 23 }, 545, '100.00', '95.78'],
    ['Kalteng 2020', { selesai: 644, diproses: 26, 'belum-ditindaklanjuti': 156 }, 826, '81.11', '77.97'],
    ['Jambi 2020', { selesai: 77, diproses: 12, 'belum-terverifikasi': 126 }, 215, '41.40', '35.81'],
    ['Jatim 2024 S1', { selesai: 905, diproses: 48, ditunda: 51, diarsip: 7 }, 1_011, '94.26', '89.52'],
    ['Sulteng 2024', { 'belum-terverifikasi': 25, 'belum-ditindaklanjuti': 9, diproses: 5 }, 39, '12.82', '0.00'],
  ])('of %s come out of their parts', (_name, statuses, received, followedUp, completed) => {
    const sums = counts(statuses);
    expect([valueOf('received', sums), percent('followedUpShare', sums), percent('completedShare', sums)]).toEqual([
      received,
      followedUp,
      completed,
    ]);
  });

  it('of activity count participants: 10 of 15 in Kalteng', () => {
    const active = (part: number): Circumstances => ({ ...nothing, active: { part, whole: 1 } });
    const all = Array.from({ length: 15 }, (_, index) => active(index < 10 ? 1 : 0));
    expect(valueOf('active', noSums, addCircumstances(all))).toBeCloseTo(2 / 3);
    expect(addCircumstances([...all, nothing]).active).toBeNull();
  });
});

describe('an indicator', () => {
  it('is null where nothing divides', () => {
    const told = indicatorsOf(noSums, nothing).filter(({ value }) => value !== null);
    expect(told.map(({ indicator }) => indicator)).toEqual([
      ...['received', 'belumTerverifikasi', 'belumDitindaklanjuti', 'diproses', 'selesai', 'ditunda', 'diarsip'],
    ]);
  });

  it('of time counts open overdue cases below the line', () => {
    expect(valueOf('onTimeShare', { ...noSums, timed: 3, onTime: 2, overdue: 1 })).toBe(0.5);
  });

  it('in days divides seconds by those who were answered', () => {
    const sums = { ...noSums, answeredSinceReceipt: 4, secondsSinceReceipt: 6 * 86_400 };
    expect(valueOf('meanDaysSinceReceipt', sums)).toBe(1.5);
    expect(valueOf('meanDaysSinceDisposition', sums)).toBeNull();
  });

  it('of satisfaction weighs surveys by their respondents', () => {
    const survey = (value: number, respondents: number): Circumstances => ({
      ...nothing,
      satisfaction: { part: value * respondents, whole: respondents },
    });
    expect(valueOf('satisfaction', noSums, addCircumstances([survey(80, 30), survey(60, 10), nothing]))).toBe(75);
  });
});

describe('sums', () => {
  it('add up in every part', () => {
    const one: Sums = { ...counts({ selesai: 1 }), reopened: 1, waitsSinceReceipt: new Map([[2, 1]]) };
    const both = addSums(one, { ...counts({ selesai: 2, diarsip: 1 }), waitsSinceReceipt: new Map([[2, 4]]) });
    expect(both).toMatchObject({ statuses: { selesai: 3, diarsip: 1 }, reopened: 1 });
    expect(both.waitsSinceReceipt).toEqual(new Map([[2, 5]]));
  });

  it.each([
    [[], null],
    [[[3, 1]], 3],
    [
      [
        [9, 1],
        [1, 1],
      ],
      1,
    ],
    [
      [
        [9, 2],
        [1, 1],
      ],
      9,
    ],
    [
      [
        [0, 5],
        [30, 4],
      ],
      0,
    ],
  ] as [[number, number][], number | null][])('have of %j the median %s', (waits, median) => {
    expect(medianOf(new Map(waits))).toBe(median);
  });
});

describe("Wilson's interval", () => {
  it('is that of the textbook, and stays within 0 and 1', () => {
    const { low, high } = wilsonInterval(8, 10) ?? { low: 0, high: 0 };
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.4902', '0.9433']);
    expect(wilsonInterval(10, 10)?.high).toBeCloseTo(1);
    expect(wilsonInterval(0, 3)?.low).toBe(0);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
