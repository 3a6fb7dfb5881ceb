import type { TopicTrend } from '../../api/types';

export const columnsHeight = 32;
const columnWidth = 11;
const gap = 3;

export interface ColumnLayout {
  width: number;
  /** A window each, the oldest first; the last is the one that is looked at. */
  columns: {
    x: number;
    width: number;
    y: number;
    height: number;
    /** Where the same window of the year before reaches; null when nobody knows. */
    yearAgoY: number | null;
  }[];
  /** Where as many reach as were to be expected. */
  expectedY: number;
}

type Windows = Pick<TopicTrend, 'recent' | 'count' | 'expected' | 'recentYearAgo' | 'yearOnYear'>;

/** Windows side by side, all against the most that any of them has. */
export function layOutColumns({ recent, count, expected, recentYearAgo, yearOnYear }: Windows): ColumnLayout {
  const counts = [...recent, count];
  const yearAgo = recentYearAgo === null ? [] : [...recentYearAgo, yearOnYear.before];
  const most = Math.max(1, expected, ...counts, ...yearAgo.map((value) => value ?? 0));
  const yOf = (value: number): number => columnsHeight * (1 - value / most);
  return {
    width: counts.length * (columnWidth + gap) - gap,
    columns: counts.map((value, index) => {
      const before = yearAgo[index] ?? null;
      return {
        x: index * (columnWidth + gap),
        width: columnWidth,
        y: yOf(value),
        height: columnsHeight - yOf(value),
        yearAgoY: before === null ? null : yOf(before),
      };
    }),
    expectedY: yOf(expected),
  };
}
