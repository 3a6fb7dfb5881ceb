import { describe, expect, it } from '@jest/globals';
import { indonesianRecap as words } from '../../i18n/indonesian-recap';
import { fieldIn, reasonIn } from './refusal-words';

describe('reasonIn', () => {
  it.each([
    ['"kemarin" is no period', '“kemarin” bukan periode.'],
    ['"Pacitan" is none of the regions', '“Pacitan” tidak ada dalam daftar daerah.'],
    ['"" is no whole number from 0', 'Kosong; harus bilangan bulat mulai dari 0.'],
    ['"1,5" is no whole number from 0', '“1,5” bukan bilangan bulat mulai dari 0.'],
    ['is in row 4 for the same period already', 'Sudah ada di baris 4 untuk periode yang sama.'],
    ['cannot be found among a, b; name its column', 'Tidak ditemukan di antara: a, b. Sebutkan kolomnya.'],
    ['"Semua" is no column of the table: a, b', '“Semua” bukan kolom tabel ini: a, b.'],
    ['is no list of regions: names as JSON, or one a line', 'Bukan daftar daerah: tulis satu nama tiap baris.'],
    ['cannot be read as CSV or XLSX: End of data', 'Tidak terbaca sebagai CSV atau XLSX.'],
    ['has no rows', 'Tidak ada isinya.'],
    ['is new to this page', 'is new to this page'],
  ])('says of %j: %s', (reason, said) => {
    expect(reasonIn(words, reason)).toBe(said);
  });
});

describe('fieldIn', () => {
  it.each([
    ['total', 'Jumlah'],
    ['columns.period', 'Periode'],
    ['row 2, region', 'baris 2, Daerah'],
    ['selesai', 'Selesai'],
    ['columns.ngawur', 'columns.ngawur'],
  ])('calls %s %s', (field, name) => {
    const names = { ...words.fields, selesai: 'Selesai' };
    expect(fieldIn(words, names, field)).toBe(name);
  });
});
