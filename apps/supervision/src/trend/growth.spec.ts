import { describe, expect, it } from '@jest/globals';
import { growthOf, yearBefore } from './growth.js';
import { tellsAbout, tellsFrom } from './reach.js';

describe('growth', () => {
  it.each([
    [150, 100, true, 0.5, null],
    [50, 100, true, -0.5, null],
    [0, 3, true, -1, null],
    [7, 0, true, null, 'nothing-a-year-before'],
    [0, 0, true, null, 'nothing-a-year-before'],
    [7, 5, false, null, 'no-data-a-year-before'],
    [7, 0, false, null, 'no-data-a-year-before'],
  ])('of %d after %d, known %s, is %s', (count, before, isKnown, growth, unknown) => {
    expect(growthOf(count, before, isKnown)).toEqual({ count, before, growth, unknown });
  });
});

describe('the period a year before', () => {
  it.each([
    ['of days is the same days', '2026-03-10', '2026-04-20', '2025-03-10', '2025-04-20'],
    ['of a year is the year before', '2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
    ['of February is all of February', '2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['of a leap February is all of February', '2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['of a quarter that ends in February', '2024-12-01', '2025-02-28', '2023-12-01', '2024-02-29'],
    ['of 29 February is 28 February', '2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28'],
    ['of days to 29 February', '2024-02-20', '2024-02-29', '2023-02-20', '2023-02-28'],
    ['of days to 28 February', '2025-02-20', '2025-02-28', '2024-02-20', '2024-02-28'],
  ])('%s', (_what, from, to, fromBefore, toBefore) => {
    expect(yearBefore({ from, to })).toEqual({ from: fromBefore, to: toBefore });
  });
});

describe('how far data reaches back', () => {
  it('is told of all days only after the month in which it began', () => {
    const first = '2025-03-01';
    expect([tellsFrom('2025-03-31', first), tellsFrom('2025-04-01', first), tellsFrom('2025-04-01', null)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is told about a period from the month in which it began', () => {
    const first = '2025-03-01';
    expect([tellsAbout('2025-02-28', first), tellsAbout('2025-03-01', first), tellsAbout('2025-03-01', null)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
