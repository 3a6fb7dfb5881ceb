import { describe, expect, it } from '@jest/globals';
import { RequestError } from '../../api/fetch-json';
import { indonesian } from '../../i18n/indonesian';
import { indonesianFigures } from '../../i18n/indonesian-figures';
import { refusalsOf } from './refusals';

const refusing = (...fields: string[]) =>
  new RequestError(400, { errors: fields.map((field) => ({ field, reason: 'is not what it should be' })) });
const speech = { words: indonesianFigures, messages: indonesian };

describe('refusalsOf', () => {
  it.each([
    ['from', { from: '2021-02-30' }, 'Tanggal awal “2021-02-30” tidak ada di kalender.'],
    ['from', {}, 'Pilih periode yang ada awalnya.'],
    ['from', { from: '2999-01-01' }, 'Periode ini belum ada hari yang selesai, atau terlalu jauh ke belakang.'],
    ['to', { from: '2021-02-01', to: '2021-01-01' }, 'Tanggal akhir mendahului tanggal awal.'],
    ['to', { to: 'besok' }, 'Tanggal akhir “besok” tidak ada di kalender.'],
    ['by', { by: 'cuaca' }, 'Pembagian “cuaca” tidak dikenal.'],
    ['by', { by: 'office' }, 'OPD: angkanya hanya disimpan per bulan. Pilih periode dari awal sampai akhir bulan.'],
    ['formula', { formula: '77' }, 'Rumus versi “77” tidak ada.'],
    ['beauty', {}, 'Isian “beauty” tidak dapat dipakai.'],
  ])('says what is wrong with %s in %j', (field, search, reason) => {
    expect(refusalsOf(refusing(field), search, speech).get(field)).toBe(reason);
  });

  it('names a field once, and none when something else went wrong', () => {
    expect([...refusalsOf(refusing('scope', 'scope'), { scope: 'dunia' }, speech).keys()]).toEqual(['scope']);
    expect(refusalsOf(new RequestError(403, {}), {}, speech).size).toBe(0);
    expect(refusalsOf(new TypeError('offline'), {}, speech).size).toBe(0);
    expect(refusalsOf(null, {}, speech).size).toBe(0);
  });
});
