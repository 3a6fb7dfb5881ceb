import { describe, expect, it } from '@jest/globals';
import { headerPositions, missingColumns } from './export-header.js';

describe('headerPositions', () => {
  it('finds columns by name, whatever their order, case and blanks', () => {
    const positions = headerPositions([
      'STATUS  LAPORAN',
      'isi laporan awal',
      ' Tracking Id',
      'Judul Laporan ',
      'Kolom lain',
      'Tanggal\nLaporan Masuk',
    ]);
    expect(Object.fromEntries(positions)).toEqual({ status: 0, body: 1, trackingId: 2, title: 3, date: 5 });
    expect(missingColumns(positions)).toEqual([]);
  });

  it('names the required columns that are not there', () => {
    expect(missingColumns(headerPositions(['Tracking ID', 'Kategori', 'Status Laporan']))).toEqual([
      'Tanggal Laporan Masuk',
      'Judul Laporan',
      'Isi Laporan Awal',
    ]);
  });

  it('takes the first of two columns of the same name', () => {
    expect(headerPositions(['Kategori', 'Kategori']).get('category')).toBe(0);
  });

  it('does not take the id of a category for the category', () => {
    expect(headerPositions(['ID Kategori', 'Kategori']).get('category')).toBe(1);
  });
});
