import { describe, expect, it } from '@jest/globals';
import { indonesian } from '../i18n/indonesian';
import { createFormat } from './format';
import {
  isDay,
  monthRange,
  periodBefore,
  periodName,
  quarterRange,
  semesterRange,
  usableRange,
  yearRange,
} from './period';

const format = createFormat('id', 'Asia/Makassar');
const name = (range: { from?: string; to?: string }) => periodName(range, indonesian, format);

describe('periodName', () => {
  it('knows whole years and half-years', () => {
    expect(periodName(yearRange(2020), indonesian, format)).toBe('Tahun 2020');
    expect(periodName(semesterRange(1, 2021), indonesian, format)).toBe('Semester I 2021');
    expect(periodName(semesterRange(2, 2021), indonesian, format)).toBe('Semester II 2021');
  });

  it('knows whole quarters and months', () => {
    expect(periodName(quarterRange(4, 2020), indonesian, format)).toBe('Triwulan IV 2020');
    expect(periodName(monthRange(2, 2024), indonesian, format)).toBe('Feb 2024');
    expect(monthRange(2, 2024)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  });

  it('names any other period by its days', () => {
    expect(name({ from: '2021-02-01', to: '2021-02-27' })).toBe('1 Feb 2021 – 27 Feb 2021');
    expect(name({ from: '2021-02-01', to: '2021-04-30' })).toBe('1 Feb 2021 – 30 Apr 2021');
    expect(name({ from: '2020-07-01', to: '2021-06-30' })).toBe('1 Jul 2020 – 30 Jun 2021');
    expect(name({ from: '2021-02-01' })).toBe('Sejak 1 Feb 2021');
    expect(name({ to: '2021-02-28' })).toBe('Sampai 28 Feb 2021');
    expect(name({})).toBe('Semua waktu');
  });
});

describe('periodBefore', () => {
  it.each([
    [yearRange(2021), yearRange(2020)],
    [semesterRange(1, 2021), semesterRange(2, 2020)],
    [quarterRange(1, 2021), quarterRange(4, 2020)],
    [monthRange(3, 2024), monthRange(2, 2024)],
  ])('of whole months is as many months: %j after %j', (period, before) => {
    expect(periodBefore(period)).toEqual(before);
  });

  it('of days is as many days', () => {
    expect(periodBefore({ from: '2021-03-01', to: '2021-03-10' })).toEqual({ from: '2021-02-19', to: '2021-02-28' });
  });

  it('is none where a period has no beginning or no end', () => {
    expect(periodBefore({ from: '2021-03-01' })).toBeNull();
    expect(periodBefore({})).toBeNull();
  });
});

describe('isDay', () => {
  it.each(['2021-02-28', '2020-02-29'])('takes %s', (day) => expect(isDay(day)).toBe(true));

  it.each(['2021-02-29', '2021-13-01', '2021-1-1', 'kemarin', ''])('refuses "%s"', (day) => {
    expect(isDay(day)).toBe(false);
  });
});

describe('usableRange', () => {
  it('leaves out what is no day, and both days when they are in no order', () => {
    expect(usableRange({ from: '2021-02-30', to: '2021-03-01' })).toEqual({ to: '2021-03-01' });
    expect(usableRange({ from: '2021-03-01', to: '2021-03-01' })).toEqual({ from: '2021-03-01', to: '2021-03-01' });
    expect(usableRange({ from: '2021-03-02', to: '2021-03-01' })).toEqual({});
  });
});
