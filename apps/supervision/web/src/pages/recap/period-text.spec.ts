import { describe, expect, it } from '@jest/globals';
import { createFormat } from '../../format/format';
import { indonesian } from '../../i18n/indonesian';
import { periodText } from './period-text';

const format = createFormat('id', 'Asia/Makassar');

describe('periodText', () => {
  it.each([
    ['2023-02-01', '2023-02-28', 'Feb 2023'],
    ['2024-02-01', '2024-02-28', '1 Feb 2024 – 28 Feb 2024'],
    ['2023-12-01', '2023-12-31', 'Des 2023'],
    ['2021-01-01', '2021-06-30', 'Semester I 2021'],
    ['2020-01-01', '2020-12-31', 'Tahun 2020'],
  ])('calls %s to %s %s', (from, to, name) => {
    expect(periodText({ from, to }, indonesian, format)).toBe(name);
  });
});
