import { describe, expect, it } from '@jest/globals';
import type { FigureCase, IndicatorName } from '../../api/types';
import { createFormat } from '../../format/format';
import { indonesianFigures } from '../../i18n/indonesian-figures';
import { caseFact } from './case-fact';

const speech = { format: createFormat('id', 'Asia/Makassar'), words: indonesianFigures };
const closed: FigureCase = {
  id: '63.71-1',
  participant: '63.71',
  status: 'selesai',
  receivedDay: '2021-01-04',
  closedDay: '2021-01-20',
  daysSinceReceipt: 2.25,
  daysSinceDisposition: null,
  closedBySystem: true,
  reopened: false,
  rating: 4,
  dueDay: null,
  onTime: false,
};

describe('caseFact', () => {
  it.each<[IndicatorName, Partial<FigureCase>, string | null]>([
    ['meanDaysSinceReceipt', {}, 'ditindaklanjuti 2,3 hari setelah masuk'],
    ['medianDaysSinceDisposition', {}, null],
    ['onTimeShare', {}, 'ditutup terlambat'],
    ['onTimeShare', { onTime: true }, 'ditutup tepat waktu'],
    ['onTimeShare', { onTime: null, dueDay: '2021-02-01' }, 'terbuka, batasnya 1 Feb 2021'],
    ['closedBySystemShare', {}, 'ditutup sistem'],
    ['reopenedShare', {}, 'tidak pernah dibuka kembali'],
    ['rating', {}, 'dinilai 4 dari 5'],
    ['completedShare', {}, null],
  ])('of %s with %j is what is looked at', (indicator, more, expected) => {
    expect(caseFact(indicator, { ...closed, ...more }, speech)).toBe(expected);
  });
});
