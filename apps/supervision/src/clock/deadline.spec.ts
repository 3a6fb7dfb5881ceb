import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarKnownOn, type CalendarYear } from './calendar.js';
import { deadlineWords } from './deadline-words.js';
import { deadlineOf, elapsedDays, type Pause } from './deadline.js';
import nationalCalendar from './national-calendar.json' with { type: 'json' };
import { dayAt, endOf, startOf, WIB, WIT, WITA, type Zone } from './zone.js';

const years: readonly CalendarYear[] = nationalCalendar;
const calendar = calendarKnownOn(years, '2026-01-01');
const at = (text: string, zone: Zone = WITA): number =>
  Date.parse(`${text.replace(' ', 'T')}:00Z`) - zone.offsetMinutes * 60_000;
const run = (start: string, limit: number, pauses: readonly Pause[] = []) => ({
  start: at(start),
  limit,
  pauses,
  zone: WITA,
});

describe('a deadline', () => {
  it('explains itself', () => {
    const clock = run('2026-03-30 10:12', 5);
    expect(deadlineWords('disposisi', clock, deadlineOf(clock, calendar), calendar)).toBe(
      '5 hari kerja sejak disposisi 30 Mar 2026 10.12 WITA: 31 Mar, 1, 2, 6, 7 Apr; libur 3 Apr; ' +
        'sampai 7 Apr 24.00; kalender SKB 1497/2025, 2/2025, 5/2025',
    );
  });

  it('explains joint leave, pauses, and a year that ends', () => {
    const pauses = [{ from: at('2025-12-29 08:00'), until: at('2025-12-29 09:00') }];
    const clock = run('2025-12-24 16:00', 4, pauses);
    expect(deadlineWords('verifikasi', clock, deadlineOf(clock, calendar), calendar)).toBe(
      '4 hari kerja sejak verifikasi 24 Des 2025 16.00 WITA: 30, 31 Des, 2, 5 Jan; libur 25 Des, 1 Jan; ' +
        'cuti bersama 26 Des; jeda 29 Des; sampai 5 Jan 2026 24.00; ' +
        'kalender SKB 1017/2024, 2/2024, 2/2024 + SKB 933/2025, 1/2025, 3/2025 dan SKB 1497/2025, 2/2025, 5/2025',
    );
  });

  it('says what is left while it stands still', () => {
    const clock = run('2026-03-30 10:12', 5, [{ from: at('2026-04-02 08:00'), until: null }]);
    const deadline = deadlineOf(clock, calendar);
    expect(deadline).toMatchObject({ day: null, at: null, counted: ['2026-03-31', '2026-04-01'] });
    expect(deadlineWords('disposisi', clock, deadline, calendar)).toContain(
      'berhenti sampai dilanjutkan, tersisa 3 hari kerja',
    );
  });

  it('does not list sixty days', () => {
    const clock = run('2026-03-30 10:12', 60);
    const words = deadlineWords('disposisi', clock, deadlineOf(clock, calendar), calendar);
    expect(words).toContain('… ');
    expect(words.length).toBeLessThan(400);
  });

  it('is 24.00 local time, which is another instant in another zone', () => {
    const ends = [WIB, WITA, WIT].map(
      (zone) => deadlineOf({ start: at('2026-03-30 10:12', zone), limit: 1, pauses: [], zone }, calendar).at,
    );
    expect(ends.map((end) => new Date(end ?? 0).toISOString())).toEqual([
      '2026-03-31T17:00:00.000Z',
      '2026-03-31T16:00:00.000Z',
      '2026-03-31T15:00:00.000Z',
    ]);
  });

  it('moves when a holiday is added late, and says by which decree', () => {
    const clock = run('2025-08-14 10:00', 2);
    const before = deadlineOf(clock, calendarKnownOn(years, '2025-08-06'));
    const after = deadlineOf(clock, calendarKnownOn(years, '2025-08-07'));
    expect([before.day, after.day]).toEqual(['2025-08-18', '2025-08-19']);
    expect(deadlineWords('disposisi', clock, before, calendarKnownOn(years, '2025-08-06'))).not.toContain('933/2025');
  });

  it.each([0, -1, 1.5, Number.NaN])('is refused for a limit of %p', (limit) => {
    expect(() => deadlineOf(run('2026-03-30 10:12', limit), calendar)).toThrow(`not ${limit}`);
  });

  it('is refused in a year without a calendar', () => {
    expect(() => deadlineOf(run('2027-12-30 10:12', 5), calendar)).toThrow('There is no calendar of 2028');
  });

  /** Steps through every minute and asks each whether anything speaks against it: slow, and without any cleverness. */
  function steppedDeadline(start: number, limit: number, pauses: readonly Pause[], zone: Zone): string {
    const [step, firstDay] = [60_000, dayAt(start, zone)];
    let [counted, day, good] = [0, firstDay, false];
    for (let instant = start; ; instant += step) {
      const today = dayAt(instant, zone);
      if (today !== day) {
        if (good) counted += 1;
        if (counted === limit) return day;
        [day, good] = [today, calendar.dayOff(today) === null];
      }
      if (pauses.some(({ from, until }) => instant >= from && instant < (until ?? Infinity))) good = false;
    }
  }

  it('is what stepping through every minute comes to', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 60 });
    const first = at('2025-03-10 00:00');
    fc.assert(
      fc.property(
        minute,
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.tuple(minute, fc.integer({ min: 0, max: 4_000 })), { maxLength: 4 }),
        fc.constantFrom(WIB, WITA, WIT),
        (start, limit, stretches, zone) => {
          const pauses = stretches.map(([from, length]) => ({
            from: first + from * 60_000,
            until: first + (from + length) * 60_000,
          }));
          const clock = { start: first + start * 60_000, limit, pauses, zone };
          expect(deadlineOf(clock, calendar).day).toBe(steppedDeadline(clock.start, limit, pauses, zone));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has as many working days elapsed at its end as its limit, and one fewer the day before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 1, max: 60 }), (start, limit) => {
        const clock = { start: at('2024-01-02 00:00') + start * 60_000, limit, pauses: [], zone: WITA };
        const { day } = deadlineOf(clock, calendar);
        expect(elapsedDays(clock, endOf(day ?? '', WITA) - 1, calendar)).toBe(limit);
        expect(elapsedDays(clock, startOf(day ?? '', WITA) - 1, calendar)).toBe(limit - 1);
      }),
    );
  });
});

describe('a calendar', () => {
  const year = (more: Partial<CalendarYear>): CalendarYear => ({
    year: 2026,
    decrees: [],
    holidays: [],
    jointLeave: [],
    amendments: [],
    ...more,
  });

  it.each([
    ['a day there is not', { holidays: ['2026-02-30'] }, '"2026-02-30" is no day of 2026'],
    ['a day of another year', { jointLeave: ['2025-12-31'] }, '"2025-12-31" is no day of 2026'],
    ['a day that is both', { holidays: ['2026-05-01'], jointLeave: ['2026-05-01'] }, 'at once'],
    [
      'an amendment of a day it does not have',
      { amendments: [{ decree: 'SKB 1', published: '2026-01-01', adds: ['2026-05-04'] }] },
      'no holiday of 2026',
    ],
  ])('is refused with %s', (_what, more, words) => {
    expect(() => calendarKnownOn([year(more)], '2026-01-01')).toThrow(words);
  });

  it('is refused with a year twice', () => {
    expect(() => calendarKnownOn([year({}), year({})], '2026-01-01')).toThrow('2026 is in the calendar twice');
  });
});
