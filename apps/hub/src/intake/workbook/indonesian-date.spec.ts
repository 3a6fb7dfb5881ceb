import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { parseDate, parseTime } from './indonesian-date.js';

const short = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const full = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const parts = (date: Date) => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});
const two = (number: number): string => String(number).padStart(2, '0');

describe('parseDate', () => {
  it('reads every day back from each way an export writes it', () => {
    fc.assert(
      fc.property(days, (date) => {
        const { year, month, day } = parts(date);
        const written = [
          `${day} ${short[month - 1]} ${year}`,
          `${two(day)} ${full[month - 1]} ${year}`,
          `${day}-${short[month - 1]}-${year}`,
          `${day} ${full[month - 1]?.toUpperCase()} ${year} 23:59`,
          `${two(day)}/${two(month)}/${year}`,
          `${year}-${two(month)}-${two(day)}T00:00:00`,
          `Jumat, ${day} ${full[month - 1]} ${year}`,
        ];
        for (const text of written) expect(parseDate(text)).toEqual({ year, month, day });
      }),
    );
  });

  it('never makes a day of what is none, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = parseDate(text);
        if (date) expect(parts(new Date(Date.UTC(date.year, date.month - 1, date.day)))).toEqual(date);
      }),
    );
  });

  it.each(['31 Feb 2026', '29 Februari 2025', '0 Jan 2026', '32 Des 2026', '3 Foo 2026', '3 Jan 26', '13/13/2026', ''])(
    'refuses "%s"',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );

  it.each([
    ['1 Mei 2026', 5],
    ['1 Agt 2026', 8],
    ['1 Okt 2026', 10],
    ['1 Nopember 2026', 11],
    ['1 Des. 2026', 12],
    ['1 Pebruari 2026', 2],
    ['1 Dec 2026', 12],
  ])('knows the month of "%s"', (text, month) => {
    expect(parseDate(text)).toEqual({ year: 2026, month, day: 1 });
  });

  it('reads 03/01 as the third of January', () => {
    expect(parseDate('03/01/2026')).toEqual({ year: 2026, month: 1, day: 3 });
  });
});

describe('parseTime', () => {
  it('reads every time back from each way an export writes it', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(number(23), number(59), number(59), (hour, minute, second) => {
        const time = { hour, minute, second, zone: null };
        expect(parseTime(`${hour}:${two(minute)}:${two(second)}`)).toEqual(time);
        expect(parseTime(`${two(hour)}.${two(minute)}.${two(second)}`)).toEqual(time);
        expect(parseTime(`1899-12-30T${two(hour)}:${two(minute)}:${two(second)}`)).toEqual(time);
        expect(parseTime(`${hour}:${two(minute)} WIB`)).toEqual({ hour, minute, second: 0, zone: 'WIB' });
        const half = `${((hour + 11) % 12) + 1}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;
        expect(parseTime(half)).toEqual({ hour, minute, second: 0, zone: null });
      }),
    );
  });

  it('finds the time behind a date', () => {
    expect(parseTime('3 Jan 2026 14.05 WITA')).toEqual({ hour: 14, minute: 5, second: 0, zone: 'WITA' });
  });

  it.each(['24:00', '12:60', '13:00 PM', '0:30 AM', '3 Jan 2026', 'siang', ''])('refuses "%s"', (text) => {
    expect(parseTime(text)).toBeNull();
  });
});
