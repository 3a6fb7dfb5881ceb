import { describe, expect, it } from '@jest/globals';
import { columnsHeight, layOutColumns } from './column-layout';

const windows = {
  recent: [2, 0, 4],
  count: 8,
  expected: 2,
  recentYearAgo: [1, 2, 3],
  yearOnYear: { before: 4, growth: 1 },
};

describe('layOutColumns', () => {
  it('draws every window against the most of any, the one looked at last', () => {
    const { columns, expectedY } = layOutColumns(windows);
    expect(columns.map(({ height }) => height / columnsHeight)).toEqual([0.25, 0, 0.5, 1]);
    expect(columns.map(({ yearAgoY }) => yearAgoY)).toEqual([28, 24, 20, 16]);
    expect(expectedY).toBe(24);
  });

  it('keeps what was expected in sight, also above every window', () => {
    expect(layOutColumns({ ...windows, recentYearAgo: null, expected: 16 }).expectedY).toBe(0);
    expect(layOutColumns({ ...windows, recentYearAgo: null, expected: 16 }).columns.at(-1)?.height).toBe(16);
  });

  it('draws no year before that nobody knows', () => {
    const { columns } = layOutColumns({ ...windows, recentYearAgo: null, yearOnYear: { before: null, growth: null } });
    expect(columns.every(({ yearAgoY }) => yearAgoY === null)).toBe(true);
  });

  it('stands firm on nothing at all', () => {
    const none = { ...windows, recent: [0, 0, 0], count: 0, expected: 0, recentYearAgo: [0, 0, 0] };
    expect(layOutColumns(none).columns.every(({ height }) => height === 0)).toBe(true);
  });
});
