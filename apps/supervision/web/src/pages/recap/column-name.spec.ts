import { describe, expect, it } from '@jest/globals';
import { indonesianRecap as words } from '../../i18n/indonesian-recap';
import { columnName } from './column-name';

describe('what of a file is meant', () => {
  it.each([
    ['total', 'Jumlah'],
    ['columns.period', 'Periode'],
    ['row 2, region', 'baris 2, Daerah'],
    ['selesai', 'Selesai'],
    ['columns.ngawur', 'columns.ngawur'],
  ])('calls %s %s', (field, name) => {
    const names = { ...words.fields, selesai: 'Selesai' };
    expect(columnName(words, names, field)).toBe(name);
  });
});
