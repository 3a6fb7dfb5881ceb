import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskedIn, maskerOf, participantNames, type KnownName } from './mask.js';

const names: KnownName[] = [
  ...['Kota Banjarmasin', 'Kabupaten Banjar', 'Kabupaten Tanah Laut', 'Kalimantan Selatan'].flatMap(participantNames),
  { name: 'Dinas PUPR', instead: '[dinas]' },
  { name: 'Dinas PUPR Kota Banjarmasin', instead: '[dinas]' },
  { name: 'Siti Aminah', instead: '[nama]' },
  { name: '63.71', instead: '[nomor]' },
];
const mask = maskerOf(names);

describe('what a reviewer reads', () => {
  it.each([
    ['Pemerintah Kota Banjarmasin sudah bekerja', '[instansi] sudah bekerja'],
    ['di Banjarmasin, bukan di Banjar.', 'di [instansi], bukan di [instansi].'],
    ['Pemkab TANAH  LAUT dan Kab. Tanah Laut', '[instansi] dan [instansi]'],
    ['Bupati Banjar dan Wali Kota Banjarmasin hadir', '[instansi] dan [instansi] hadir'],
    ['Dinas PUPR Kota Banjarmasin dan dinas pupr', '[dinas] dan [dinas]'],
    ['Petugas kami Siti Aminah, kode 63.71', 'Petugas kami [nama], kode [nomor]'],
    ['foto: https://banjarmasinkota.go.id/a.jpg dan pupr.go.id', 'foto: [tautan] dan [tautan]'],
    ['surel ke dinas@banjar.go.id atau @pemkobjm', 'surel ke [tautan] atau [nama]'],
    ['hubungi 0812-3456-7890, +62 812 3456 7890 atau (0511) 336543', 'hubungi [nomor], [nomor] atau [nomor]'],
  ])('names nobody whom the system knows: %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    'Sudah diperbaiki tanggal 01-02-2026 pukul 08.30, biaya Rp 1.250.000.',
    'Perbaikan 08-11-2026 s.d. 12 November 2026, 150 m dari jembatan.',
    'Air membanjiri jalan; dibanjarkan.',
    'Laporan nomor 1916449 kota kami.',
  ])('keeps what answers are judged by: %s', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('leaves no known name standing, wherever it stands', () => {
    const words = fc.array(fc.constantFrom(...names.map(({ name }) => name), 'dan', 'di', 'kota', '(', ','), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (some) => {
        const masked = mask(some.join(' ')).toLowerCase();
        for (const { name } of names) expect(masked).not.toContain(name.toLowerCase());
      }),
    );
  });

  it('is told word for word', () => {
    const words = maskedIn([{ name: 'Siti Aminah', instead: '[nama]' }]);
    expect(words('Kata SITI  AMINAH, 081234567890 atau siti@contoh.id')).toEqual([
      { name: 'siti@contoh.id', instead: '[tautan]' },
      { name: '081234567890', instead: '[nomor]' },
      { name: 'SITI  AMINAH', instead: '[nama]' },
    ]);
    expect(words('Tidak ada apa-apa di sini')).toEqual([]);
  });

  it('is the same when it is stripped twice', () => {
    const once = mask('Pemkot Banjarmasin lewat Dinas PUPR, www.banjar.go.id');
    expect(mask(once)).toBe(once);
  });

  it('takes names as they are written, not as patterns, and none of two letters', () => {
    const odd = maskerOf([
      { name: 'Dinas (A+B)', instead: '[dinas]' },
      { name: 'di', instead: '[nama]' },
    ]);
    expect(odd('oleh Dinas (A+B) di sini')).toBe('oleh [dinas] di sini');
  });
});
