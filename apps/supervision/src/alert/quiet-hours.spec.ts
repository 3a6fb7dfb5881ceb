import { describe, expect, it } from '@jest/globals';
import type { Calendar } from '../clock/calendar.js';
import { yearWithoutCalendar } from '../clock/clock.errors.js';
import { isWeekend } from '../clock/day.js';
import { WITA } from '../clock/zone.js';
import type { AlertSettings } from './alert-settings.js';
import { leavesAt, loudFrom, type Hours } from './quiet-hours.js';

const holidays = new Set(['2026-03-20', '2026-03-23', '2026-03-24']);
const calendar: Calendar = {
  version: 'of the spec',
  decreesOf: () => [],
  dayOff: (day) => {
    if (!day.startsWith('2026')) throw yearWithoutCalendar(Number(day.slice(0, 4)));
    if (isWeekend(day)) return 'weekend';
    return holidays.has(day) ? 'holiday' : null;
  },
};
const nights: AlertSettings = { quietFrom: '20:00', quietTo: '07:00', quietDaysOff: true, digestAt: '07:30' };
const hours = (over: Partial<AlertSettings> = {}): Hours => ({
  settings: { ...nights, ...over },
  calendar,
  zone: WITA,
});
const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const told = (instant: number): string =>
  new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

describe('loudFrom', () => {
  // 4 March 2026 is a Wednesday.
  it.each([
    ['in the day it is now', '2026-03-04 10:15', '2026-03-04 10:15'],
    ['the last quiet minute ends at seven', '2026-03-04 06:59', '2026-03-04 07:00'],
    ['seven is loud', '2026-03-04 07:00', '2026-03-04 07:00'],
    ['the minute before eight in the evening is loud', '2026-03-04 19:59', '2026-03-04 19:59'],
    ['from eight in the evening it is quiet over midnight', '2026-03-04 20:00', '2026-03-05 07:00'],
    ['Friday night ends on Monday', '2026-03-06 21:00', '2026-03-09 07:00'],
    ['Saturday noon ends on Monday', '2026-03-07 12:00', '2026-03-09 07:00'],
    ['holidays that follow each other end together', '2026-03-19 22:00', '2026-03-25 07:00'],
    ['a year without a calendar has weekends', '2027-01-02 12:00', '2027-01-04 07:00'],
  ])('%s', (_name, from, until) => {
    expect(told(loudFrom(at(from), hours()))).toBe(until);
  });

  it('knows quiet hours within a day', () => {
    const noon = hours({ quietFrom: '12:00', quietTo: '13:00' });
    expect(told(loudFrom(at('2026-03-04 12:30'), noon))).toBe('2026-03-04 13:00');
    expect(told(loudFrom(at('2026-03-04 23:00'), noon))).toBe('2026-03-04 23:00');
  });

  it('holds nothing where nothing is quiet', () => {
    const always = hours({ quietFrom: null, quietTo: null, quietDaysOff: false });
    expect(told(loudFrom(at('2026-03-07 03:00'), always))).toBe('2026-03-07 03:00');
  });

  it('begins a day off at its midnight where there are no quiet hours', () => {
    const daysOff = hours({ quietFrom: null, quietTo: null });
    expect(told(loudFrom(at('2026-03-06 23:59'), daysOff))).toBe('2026-03-06 23:59');
    expect(told(loudFrom(at('2026-03-07 00:00'), daysOff))).toBe('2026-03-09 00:00');
  });

  it('does not hold for ever by a calendar in which nobody ever works', () => {
    const never: Hours = { ...hours(), calendar: { ...calendar, dayOff: () => 'holiday' } };
    expect(loudFrom(at('2026-03-04 10:00'), never)).toBeLessThan(at('2026-06-01 00:00'));
  });
});

describe('leavesAt', () => {
  it.each([
    ['at once', 'immediate', '2026-03-04 10:15', '2026-03-04 10:15'],
    ['at once, but not at night', 'immediate', '2026-03-04 23:00', '2026-03-05 07:00'],
    ['with the digest of the day', 'digest', '2026-03-04 07:30', '2026-03-04 07:30'],
    ['with that of the next day', 'digest', '2026-03-04 07:31', '2026-03-05 07:30'],
    ['with that of the next working day', 'digest', '2026-03-06 08:00', '2026-03-09 07:00'],
  ] as const)('%s', (_name, delivery, from, until) => {
    expect(told(leavesAt(at(from), delivery, hours()))).toBe(until);
  });

  it('holds a digest whose time is quiet until it is not', () => {
    expect(told(leavesAt(at('2026-03-04 10:00'), 'digest', hours({ digestAt: '05:00' })))).toBe('2026-03-05 07:00');
  });
});
