import { describe, expect, it, test } from '@jest/globals';
import { identityLeaks, signedNames } from './identity-leaks.js';

const certain = (text: string) =>
  identityLeaks(text).map(({ kind, text: piece, isCertain }) => [kind, piece, isCertain]);

describe('what gives somebody away for certain', () => {
  it.each([
    ['Hubungi 0812-3456-7890 segera', 'telephone', '0812-3456-7890'],
    ['Hubungi +62 812 3456 7890', 'telephone', '+62 812 3456 7890'],
    ['Telepon (0511) 3352312 kantor', 'telephone', '(0511) 3352312'],
    ['Surel budi.s@contoh.co.id lama', 'email', 'budi.s@contoh.co.id'],
    ['NIK 6371012304900001 terdaftar', 'identity-number', '6371012304900001'],
    ['NIK 6371 0123 0490 0001', 'identity-number', '6371 0123 0490 0001'],
    ['Truk DA 8123 AB melintas', 'plate', 'DA 8123 AB'],
    ['Nama saya Budi Santoso dari kampung', 'self', 'Nama saya Budi Santoso'],
  ])('%s', (text, kind, piece) => {
    expect(certain(text)).toEqual([[kind, piece, true]]);
  });
});

describe('what may give somebody away', () => {
  it.each([
    ['Usul dari Pak Hasan Basri', 'person', 'Pak Hasan Basri'],
    ['Lewat akun @warga_bjm kemarin', 'person', '@warga_bjm'],
    ['Di RT 05/RW 02 jalannya rusak', 'place', 'RT 05/RW 02'],
    ['Jalan Veteran No. 12', 'place', 'No. 12'],
    ['Laporan 19164490 diteruskan', 'digits', '19164490'],
    ['Lihat https://contoh.id/foto', 'link', 'https://contoh.id/foto'],
    ['Truk B 1234 XY melintas', 'plate', 'B 1234 XY'],
    ['perkenalkan, warga sini', 'self', 'perkenalkan'],
  ])('%s', (text, kind, piece) => {
    expect(certain(text)).toEqual([[kind, piece, false]]);
  });
});

test('A plain story gives nobody away', () => {
  const story =
    'Lampu penerangan di tiga ruas jalan padam sejak Maret 2026. Dinas Perhubungan Kota Banjarmasin mengganti 14 lampu dalam 5 hari kerja dengan biaya Rp 12.500.000. RTH di dekatnya ikut dirapikan pukul 08.00.';
  expect(identityLeaks(story)).toEqual([]);
});

describe('what a case is known by', () => {
  const identity = { words: ['0511 335', 'national-1916449', '1916449'], names: ['Siti Aminah'] };
  const found = (text: string) => identityLeaks(text, identity).map((leak) => [leak.kind, leak.text, leak.isCertain]);

  it('is certain, in whatever case and spaces', () => {
    expect(found('SITI  AMINAH melapor')).toEqual([['known', 'SITI  AMINAH', true]]);
    expect(found('Laporan 1916449 tuntas')).toEqual([['known', '1916449', true]]);
    expect(found('Laporan 19164490 tuntas')).toEqual([['digits', '19164490', false]]);
  });

  it('is likely where only part of a name stands', () => {
    expect(found('Aminah berterima kasih kepada Dinas')).toEqual([['known', 'Aminah', false]]);
    expect(found('Pengaminan doa')).toEqual([]);
  });

  it('is told once, however many forms it has', () => {
    const leaks = identityLeaks('Nama saya Siti Aminah, 081234567890', identity);
    expect(leaks.map(({ kind, isCertain }) => [kind, isCertain])).toEqual([
      ['self', false],
      ['known', true],
      ['telephone', true],
    ]);
  });
});

test('Names are found where somebody signs with them', () => {
  expect(signedNames('Nama saya Siti Aminah. Jalan rusak. Hormat saya, Siti')).toEqual(['Siti Aminah', 'Siti']);
  expect(signedNames('Perkenalkan saya Muhammad Noor, warga.')).toEqual(['Muhammad Noor']);
  expect(signedNames('nama saya tidak perlu disebut')).toEqual([]);
});
