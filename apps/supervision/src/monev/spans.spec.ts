import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grainsWithoutDekads, isOfMonths, spansOf, type Span } from './spans.js';

const day = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Days that a span holds. */
const daysOf = ({ from, before }: Span): string[] => {
  const days: string[] = [];
  for (let at = Date.parse(from); at < Date.parse(before); at += 86_400_000) days.push(day(at / 86_400_000));
  return days;
};

describe('the cells of a period', () => {
  it('are years, months, dekads and days, the largest that fit', () => {
    expect(spansOf('2023-11-29', '2026-02-02')).toEqual([
      { grain: 'day', from: '2023-11-29', before: '2023-12-01' },
      { grain: 'month', from: '2023-12-01', before: '2024-01-01' },
      { grain: 'year', from: '2024-01-01', before: '2026-01-01' },
      { grain: 'month', from: '2026-01-01', before: '2026-02-01' },
      { grain: 'day', from: '2026-02-01', before: '2026-02-03' },
    ]);
    expect(spansOf('2026-01-30', '2026-03-22')).toEqual([
      { grain: 'day', from: '2026-01-30', before: '2026-02-01' },
      { grain: 'month', from: '2026-02-01', before: '2026-03-01' },
      { grain: 'dekad', from: '2026-03-01', before: '2026-03-21' },
      { grain: 'day', from: '2026-03-21', before: '2026-03-23' },
    ]);
    expect(spansOf('2026-01-30', '2026-03-22', grainsWithoutDekads)).toEqual([
      { grain: 'day', from: '2026-01-30', before: '2026-02-01' },
      { grain: 'month', from: '2026-02-01', before: '2026-03-01' },
      { grain: 'day', from: '2026-03-01', before: '2026-03-23' },
    ]);
    expect(spansOf('2021-01-01', '2021-06-30')).toEqual([{ grain: 'month', from: '2021-01-01', before: '2021-07-01' }]);
    expect(spansOf(null, null)).toEqual([{ grain: 'year', from: '0001-01-01', before: '9999-12-31' }]);
    expect(spansOf('2026-02-01', '2026-01-01')).toEqual([]);
  });

  it('hold every day of it once, and begin where their size begins', () => {
    const bound = fc.integer({ min: 15_000, max: 21_000 }).map(day);
    fc.assert(
      fc.property(bound, bound, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const spans = spansOf(from, to);
        const whole = daysOf({ grain: 'day', from, before: day(Date.parse(to) / 86_400_000 + 1) });
        expect(spans.flatMap(daysOf)).toEqual(whole);
        expect(spans.length).toBeLessThanOrEqual(7);
        const start = { day: /-/, dekad: /-[012]1$/, month: /-01$/, year: /-01-01$/ };
        for (const { grain, from: begin, before } of spans) {
          expect(begin).toMatch(start[grain]);
          expect(before).toMatch(start[grain]);
        }
      }),
    );
  });

  it('are without days for whole months', () => {
    expect([isOfMonths('2026-01-01', '2026-02-28'), isOfMonths(null, null)]).toEqual([true, true]);
    expect([isOfMonths('2026-01-02', null), isOfMonths(null, '2026-02-27')]).toEqual([false, false]);
  });
});
