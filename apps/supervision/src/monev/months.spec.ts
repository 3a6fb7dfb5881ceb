import { describe, expect, it } from '@jest/globals';
import { dayAfterMonth, monthsUntil } from './months.js';

describe('months', () => {
  it('follow one another over the end of a year', () => {
    expect(monthsUntil('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsUntil('2026-01', 24)[0]).toBe('2024-02');
  });

  it('end before the first day of the next', () => {
    expect([dayAfterMonth('2026-01'), dayAfterMonth('2025-12')]).toEqual(['2026-02-01', '2026-01-01']);
  });
});
