import { describe, expect, it } from '@jest/globals';
import type { RecapTrendPoint } from '../../api/types';
import { layOutMonths, yearOnYear } from './month-layout';

const point = (month: string, total: number | null, totalYearBefore: number | null = null): RecapTrendPoint => ({
  month,
  regions: 1,
  total,
  totalYearBefore,
  completed: null,
  flagged: 0,
});
const moves = (path: string): string => path.replaceAll(/[^ML]/g, '');

describe('layOutMonths', () => {
  it('spreads months over the width as the calendar does', () => {
    const { points } = layOutMonths([point('2022-12', 1), point('2023-01', 1), point('2023-05', 1)], 566);
    const [first, second, third] = points.map(({ x }) => x);
    expect([first, third]).toEqual([52, 552]);
    expect(second).toBe(152);
  });

  it('breaks the line where a month is missing, or cannot be told', () => {
    const whole = [point('2023-01', 1), point('2023-02', 2), point('2023-03', 3)];
    expect(moves(layOutMonths(whole, 600).path)).toBe('MLL');
    expect(moves(layOutMonths([point('2023-01', 1), point('2023-03', 3)], 600).path)).toBe('MM');
    expect(moves(layOutMonths([point('2023-01', 1), point('2023-02', null), point('2023-03', 3)], 600).path)).toBe(
      'MM',
    );
  });

  it('draws the year before by itself', () => {
    const { pathBefore } = layOutMonths([point('2023-01', 9), point('2023-02', 9, 3), point('2023-03', 9, 4)], 600);
    expect(moves(pathBefore)).toBe('ML');
  });

  it.each([
    [3, [0, 1, 2, 3]],
    [9, [0, 2, 4, 6, 8, 10]],
    [1_294, [0, 500, 1_000, 1_500]],
  ])('counts up to %d in steps that can be said', (most, expected) => {
    const { steps, points } = layOutMonths([point('2023-01', most)], 600);
    expect(steps.map(({ value }) => value)).toEqual(expected);
    expect(points[0]?.y).toBeGreaterThanOrEqual(steps.at(-1)?.y ?? Infinity);
  });

  it('makes room for the year before where it is the larger', () => {
    const { points, steps } = layOutMonths([point('2023-01', 2, 90)], 600);
    expect(points[0]?.yBefore).toBeGreaterThanOrEqual(steps.at(-1)?.y ?? Infinity);
  });

  it('marks each year where it begins', () => {
    const points = [point('2022-11', 1), point('2022-12', 1), point('2023-01', 1)];
    expect(layOutMonths(points, 600).years.map(({ year }) => year)).toEqual(['2022', '2023']);
  });

  it('stands firm on nothing and on a single month', () => {
    expect(layOutMonths([], 600).path).toBe('');
    expect(layOutMonths([point('2023-01', 0)], 600).points[0]).toMatchObject({ x: 52, y: layOutMonths([], 600).floor });
  });
});

describe('yearOnYear', () => {
  const change = (...points: RecapTrendPoint[]) => yearOnYear(points).get('2023-01');

  it('compares with the same month of the year before, where both are known', () => {
    expect(change(point('2023-01', 15, 10))).toBeCloseTo(0.5);
    expect(change(point('2023-01', 5, 10))).toBeCloseTo(-0.5);
    expect(change(point('2023-01', 15, null))).toBeNull();
    expect(change(point('2023-01', null, 10))).toBeNull();
    expect(change(point('2023-01', 5, 0))).toBeNull();
  });

  it('compares no month of which rows are left out, nor with one', () => {
    expect(change({ ...point('2023-01', 15, 10), flagged: 1 })).toBeNull();
    expect(change({ ...point('2022-01', 10), flagged: 1 }, point('2023-01', 15, 10))).toBeNull();
    expect(change({ ...point('2022-02', 10), flagged: 1 }, point('2023-01', 15, 10))).toBeCloseTo(0.5);
  });
});
