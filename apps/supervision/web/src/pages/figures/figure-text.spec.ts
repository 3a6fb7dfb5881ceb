import { describe, expect, it } from '@jest/globals';
import type { Indicator, IndicatorName } from '../../api/types';
import { createFormat } from '../../format/format';
import { indonesianFigures } from '../../i18n/indonesian-figures';
import { partsText, valueText } from './figure-text';

const speech = { format: createFormat('id', 'Asia/Makassar'), words: indonesianFigures };
const figure = (
  indicator: IndicatorName,
  value: number | null,
  numerator: number | null = null,
  denominator: number | null = null,
): Indicator => ({ indicator, value, numerator, denominator, interval: null, cases: null, page: null });
const told = (...about: Parameters<typeof figure>): [string, string | null] => [
  valueText(figure(...about), speech),
  partsText(figure(...about), speech),
];

describe('a figure', () => {
  it.each<[Parameters<typeof figure>, [string, string | null]]>([
    [
      ['completedShare', 522 / 545, 522, 545],
      ['95,78%', '522 dari 545'],
    ],
    [
      ['received', 1_294, 1_294, null],
      ['1.294', null],
    ],
    [
      ['meanDaysSinceReceipt', 2.25, 1_159.5, 520],
      ['2,3 hari', '1.159,5 hari ÷ 520 laporan'],
    ],
    [
      ['medianDaysSinceReceipt', 2, null, 520],
      ['2 hari', 'dari 520 laporan'],
    ],
    [
      ['rating', 4.1, 41, 10],
      ['4,10', '41 ÷ 10 penilai'],
    ],
    [
      ['satisfaction', 81.5, 24_450, 300],
      ['81,50', '300 responden'],
    ],
    [
      ['connected', 13 / 14, 13, 14],
      ['92,86%', '13 dari 14 instansi'],
    ],
  ])('%j is told in its unit, with what it was divided from', (about, expected) => {
    expect(told(...about)).toEqual(expected);
  });

  it('of one participant says whether it has what is asked for', () => {
    expect(told('connected', 1, 1, 1)[0]).toBe('Ya');
    expect(told('active', 0, 0, 1)[0]).toBe('Belum');
    expect(told('completedShare', 1, 1, 1)[0]).toBe('100,00%');
  });

  it('without a value says why', () => {
    expect(told('completedShare', null, 0, 0)).toEqual(['–', 'tidak ada laporan yang dihitung']);
    expect(told('active', null, 0, 0)).toEqual(['–', 'belum diketahui']);
  });
});
