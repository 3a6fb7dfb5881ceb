import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, dayOfNumber } from '../clock/day.js';
import { daysIn, signedSpansOf, stretchesOf, windowLengths, windowsUpTo } from './windows.js';

const shape = { length: 7, recentWindows: 8 } as const;
const someDay = fc.integer({ min: dayNumber('2019-01-01'), max: dayNumber('2030-12-31') }).map(dayOfNumber);

describe('windows', () => {
  it('are compared with all before them together', () => {
    expect(stretchesOf('2026-11-22', shape)).toEqual({
      window: { from: '2026-11-16', to: '2026-11-22' },
      recent: { from: '2026-09-21', to: '2026-11-15' },
    });
  });

  it('make up what they are compared with, the oldest first', () => {
    const windows = windowsUpTo('2026-11-22', shape);
    const { window, recent } = stretchesOf('2026-11-22', shape);
    expect(windows).toHaveLength(9);
    expect(windows[0]).toEqual({ from: '2026-09-21', to: '2026-09-27' });
    expect(windows.at(-1)).toEqual(window);
    expect(windows.slice(0, -1).flatMap(daysIn)).toEqual(daysIn(recent));
  });

  it('hold the days from their first to their last', () => {
    expect(daysIn({ from: '2028-02-28', to: '2028-03-01' })).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(daysIn({ from: '2026-01-01', to: '2026-01-01' })).toEqual(['2026-01-01']);
  });

  it('hold every weekday as often as all others do', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...windowLengths), (to, length) => {
        for (const days of windowsUpTo(to, { ...shape, length })) {
          const weekdays = Map.groupBy(daysIn(days), (day) => new Date(day).getUTCDay());
          expect(new Set([...weekdays.values()].map((those) => those.length)).size).toBe(1);
          expect(weekdays.size).toBe(7);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('days as cells', () => {
  it('are years, months and dekads, and the days these are short of or too many at both ends', () => {
    expect(signedSpansOf({ from: '2026-09-04', to: '2026-11-27' })).toEqual([
      { grain: 'day', from: '2026-09-01', before: '2026-09-04', sign: -1 },
      { grain: 'month', from: '2026-09-01', before: '2026-12-01', sign: 1 },
      { grain: 'day', from: '2026-11-28', before: '2026-12-01', sign: -1 },
    ]);
    expect(signedSpansOf({ from: '2026-09-21', to: '2026-11-15' })).toEqual([
      { grain: 'dekad', from: '2026-09-21', before: '2026-10-01', sign: 1 },
      { grain: 'month', from: '2026-10-01', before: '2026-11-01', sign: 1 },
      { grain: 'dekad', from: '2026-11-01', before: '2026-11-11', sign: 1 },
      { grain: 'day', from: '2026-11-11', before: '2026-11-16', sign: 1 },
    ]);
    expect(signedSpansOf({ from: '2026-11-16', to: '2026-11-22' })).toEqual([
      { grain: 'day', from: '2026-11-16', before: '2026-11-23', sign: 1 },
    ]);
    expect(signedSpansOf({ from: '2026-11-01', to: '2026-11-30' })).toEqual([
      { grain: 'month', from: '2026-11-01', before: '2026-12-01', sign: 1 },
    ]);
    expect(signedSpansOf({ from: '2023-11-25', to: '2026-12-31' })).toEqual([
      { grain: 'day', from: '2023-11-21', before: '2023-11-25', sign: -1 },
      { grain: 'dekad', from: '2023-11-21', before: '2023-12-01', sign: 1 },
      { grain: 'month', from: '2023-12-01', before: '2024-01-01', sign: 1 },
      { grain: 'year', from: '2024-01-01', before: '2027-01-01', sign: 1 },
    ]);
  });

  it('count each day of them once and no other', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 400 }), (from, length) => {
        const days = { from, to: dayOfNumber(dayNumber(from) + length - 1) };
        const counts = new Map<string, number>();
        for (const { from: begin, before, sign } of signedSpansOf(days)) {
          for (const day of daysIn({ from: begin, to: dayOfNumber(dayNumber(before) - 1) })) {
            counts.set(day, (counts.get(day) ?? 0) + sign);
          }
        }
        const counted = [...counts].filter(([, count]) => count !== 0).sort(([one], [other]) => (one < other ? -1 : 1));
        expect(counted).toEqual(daysIn(days).map((day) => [day, 1]));
      }),
    );
  });

  it('are whole dekads, months and years, and few days, however long', () => {
    const start = { day: /-/, dekad: /-[012]1$/, month: /-01$/, year: /-01-01$/ };
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 1_500 }), (from, length) => {
        const spans = signedSpansOf({ from, to: dayOfNumber(dayNumber(from) + length - 1) });
        const days = spans
          .filter(({ grain }) => grain === 'day')
          .map((span) => dayNumber(span.before) - dayNumber(span.from));
        expect(days.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(Math.min(length, 11));
        for (const span of spans) {
          expect(span.from).toMatch(start[span.grain]);
          expect(span.before).toMatch(start[span.grain]);
        }
      }),
    );
  });
});
