import { describe, expect, it } from '@jest/globals';
import { readMonths } from './months.mapper.js';

const participants = [
  { code: '63.01', name: 'Kabupaten Tanah Laut' },
  { code: '63.71', name: 'Kota Banjarmasin' },
];
const row = (participant: string, month: string, received: number, completed: number) => ({
  ...{ participant, month, received, completed },
});
const rows = [
  row('63.01', '2026-06', 5, 3),
  row('63.71', '2026-06', 7, 7),
  row('63.71', '2025-06', 4, 4),
  row('63.99', '2026-06', 100, 100),
];

describe('twelve months', () => {
  const read = readMonths({ participants, rows, last: '2026-06', firstKnown: '2025-05' });

  it('are of the scope alone, with the year before', () => {
    expect([read.months[0], read.months.at(-1), read.months.length]).toEqual(['2025-07', '2026-06', 12]);
    expect(read.totals.received).toEqual([...Array<number>(11).fill(0), 12]);
    expect(read.totals.completed.at(-1)).toBe(10);
    expect(read.participants.map(({ code, received }) => [code, received.at(-1)])).toEqual([
      ['63.01', 5],
      ['63.71', 7],
    ]);
  });

  it('know nothing of months before the first complaint, which is not the same as none', () => {
    expect(read.totals.receivedYearBefore).toEqual([...Array<null>(10).fill(null), 0, 4]);
    expect(read.participants[0]?.receivedYearBefore.at(-1)).toBe(0);
    const { totals } = readMonths({ participants, rows: [], last: '2026-06', firstKnown: null });
    expect(totals.receivedYearBefore.every((count) => count === null)).toBe(true);
  });
});
