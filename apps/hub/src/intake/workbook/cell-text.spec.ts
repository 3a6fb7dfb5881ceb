import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { cleanText, columnIndex, isDateFormat, serialToText, withoutEscapes } from './cell-text.js';
import { parseDate, parseTime } from './indonesian-date.js';

describe('isDateFormat', () => {
  it.each([
    [14, null, true],
    [22, null, true],
    [0, null, false],
    [2, null, false],
    [164, 'dd/mm/yyyy', true],
    [165, '[$-421]d mmmm yyyy;@', true],
    [166, 'hh:mm', true],
    [167, '[h]:mm:ss', true],
    [168, '#,##0.00', false],
    [169, '"hari" 0', false],
    [170, '[Red]0', false],
    [171, 'General', false],
  ])('judges format %d %s', (id, code, isDate) => {
    expect(isDateFormat(id, code)).toBe(isDate);
  });
});

describe('serialToText', () => {
  it.each([
    [44_197, 1900, '2021-01-01T00:00:00'],
    [44_197.586805, 1900, '2021-01-01T14:05:00'],
    [0.5, 1900, '1899-12-30T12:00:00'],
    [42_735, 1904, '2021-01-01T00:00:00'],
  ] as const)('reads %d of calendar %d as %s', (serial, calendar, text) => {
    expect(serialToText(serial, calendar)).toBe(text);
  });

  it('gives what the date reader reads back, whatever the day and second', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2199-01-01'), noInvalidDate: true }),
        (date) => {
          const whole = new Date(Math.floor(date.getTime() / 1_000) * 1_000);
          const text = serialToText((whole.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000, 1900) ?? '';
          expect(text).toBe(whole.toISOString().slice(0, 19));
          expect(parseDate(text)?.day).toBe(whole.getUTCDate());
          expect(parseTime(text)?.second).toBe(whole.getUTCSeconds());
        },
      ),
    );
  });

  it('gives nothing for a number that is no day', () => {
    expect(serialToText(1e300, 1900)).toBeNull();
  });
});

describe('cleanText', () => {
  it('keeps line ends and drops what cannot be stored', () => {
    expect(cleanText(withoutEscapes(' a\u0000\r\nb\tc\u001b_x000D_\ud800 '))).toBe('a\nb\tc\n\ufffd');
  });
});

describe('columnIndex', () => {
  it('counts from A', () => {
    expect(['A1', 'Z9', 'AA1', 'XFD1'].map(columnIndex)).toEqual([0, 25, 26, 16_383]);
    expect(['XFE1', 'ZZZZ1', '', '1', 'a1'].map(columnIndex)).toEqual([null, null, null, null, null]);
  });
});
