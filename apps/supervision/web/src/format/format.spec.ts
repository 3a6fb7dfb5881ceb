import { describe, expect, it } from '@jest/globals';
import { createFormat } from './format';

const indonesian = createFormat('id', 'Asia/Makassar');
const english = createFormat('en', 'Asia/Makassar');

describe('format', () => {
  it('writes figures as Indonesian reports do', () => {
    expect(indonesian.number(1294)).toBe('1.294');
    expect(indonesian.share(522 / 545, 2)).toBe('95,78%');
    expect(english.share(522 / 545, 2)).toBe('95.78%');
  });

  it('writes parts of a whole with as many digits as are asked for, and says which way something changed', () => {
    expect(indonesian.decimal(1234.25)).toBe('1.234,3');
    expect(indonesian.decimal(4, 2)).toBe('4,00');
    expect(indonesian.change(1.26)).toBe('+1,3');
    expect(indonesian.change(-0.44)).toBe('−0,4');
    expect(english.change(0.001, 2)).toBe('0.00');
    expect(indonesian.growth(0.5)).toBe('+50,0%');
    expect(indonesian.growth(-0.123)).toBe('−12,3%');
  });

  it('names weekdays from Monday, and full hours as its language does', () => {
    expect([0, 6].map(indonesian.weekday)).toEqual(['Senin', 'Minggu']);
    expect(english.weekday(0)).toBe('Monday');
    expect([indonesian.hour(9), english.hour(24)]).toEqual(['09.00', '24:00']);
  });

  it('writes a dash where there is nothing to divide by', () => {
    expect(indonesian.share(null)).toBe('–');
  });

  it('shows an instant in the zone of the province and names the zone, in both languages', () => {
    expect(indonesian.dateTime('2026-01-02T17:30:00Z')).toBe('3 Jan 2026 01.30 WITA');
    expect(english.dateTime('2026-01-02T17:30:00Z')).toBe('3 Jan 2026 01:30 WITA');
  });

  it('takes a day and a month of the calendar as they are, whatever the zone', () => {
    expect(indonesian.day('2021-06-30')).toBe('30 Jun 2021');
    expect(indonesian.month('2021-12')).toBe('Des 2021');
    expect(indonesian.monthName('2021-08')).toBe('Agu');
  });

  it('says which hour the source stamped only where it differs', () => {
    expect(indonesian.timeAtSource('2026-01-03T09:14:00+07:00')).toBe('09.14 WIB');
    expect(indonesian.timeAtSource('2026-01-03T10:14:00+08:00')).toBeNull();
    expect(indonesian.timeAtSource('2026-01-03T02:14:00Z')).toBeNull();
  });

  it('says a duration in its largest units', () => {
    expect(indonesian.duration('2026-01-01T00:00:00Z', '2026-01-13T04:20:00Z')).toBe('12 hari 4 jam');
    expect(indonesian.duration('2026-01-01T00:00:00Z', '2026-01-13T04:20:00Z', 1)).toBe('12 hari');
    expect(indonesian.duration('2026-01-01T00:00:00Z', '2026-01-01T00:00:30Z')).toBe('< 1 menit');
    expect(indonesian.duration('2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z')).toBe('< 1 menit');
  });
});
