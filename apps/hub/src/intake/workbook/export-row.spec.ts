import { describe, expect, it } from '@jest/globals';
import { exportColumns, headerPositions, type ExportColumn } from './export-header.js';
import { readExportRow } from './export-row.js';

const columns = Object.keys(exportColumns) as ExportColumn[];
const positions = headerPositions(columns.map((column) => exportColumns[column][0]));
const good: Partial<Record<ExportColumn, string>> = {
  trackingId: '[1916449](javascript:;)',
  date: '3 Jan 2026',
  time: '14:05',
  reporter: 'Pelapor Contoh',
  classification: 'Pengaduan Tidak Berkadar Pengawasan',
  category: 'Perhubungan',
  title: 'Lampu jalan padam',
  body: 'Sudah dua minggu gelap.',
  channel: 'Website',
  office: 'Pemerintah Kota Banjarmasin',
  status: 'Proses',
  village: 'Sungai Miai',
  district: 'Banjarmasin Utara',
};
const read = (changes: Partial<Record<ExportColumn, string>> = {}) =>
  readExportRow(
    columns.map((column) => ({ ...good, ...changes })[column] ?? ''),
    positions,
  );
const reportOf = (changes: Partial<Record<ExportColumn, string>> = {}) => {
  const row = read(changes);
  if (!row.ok) throw new Error(JSON.stringify(row.problems));
  return row.report;
};

describe('readExportRow', () => {
  it('reads a row in our words and keeps its own beside', () => {
    expect(reportOf()).toEqual({
      trackingId: '1916449',
      date: { year: 2026, month: 1, day: 3 },
      time: { hour: 14, minute: 5, second: 0, zone: null },
      reporter: 'Pelapor Contoh',
      title: 'Lampu jalan padam',
      body: 'Sudah dua minggu gelap.',
      classification: 'pengaduan-tidak-berkadar-pengawasan',
      category: 'Perhubungan',
      channel: 'website',
      anonymous: false,
      secret: false,
      parentAgency: null,
      office: 'Pemerintah Kota Banjarmasin',
      status: 'diproses',
      statusWord: 'Proses',
      reason: null,
      place: 'Sungai Miai, Banjarmasin Utara',
      rating: null,
    });
  });

  it('names every column that is wrong, not only the first', () => {
    expect(read({ trackingId: 'abc', date: '31 Feb 2026', title: '', status: 'Entahlah', rating: '9' })).toEqual({
      ok: false,
      problems: [
        { column: 'Tracking ID', reason: 'tidak dapat dibaca: "abc"' },
        { column: 'Tanggal Laporan Masuk', reason: 'tidak dapat dibaca: "31 Feb 2026"' },
        { column: 'Judul Laporan', reason: 'kosong' },
        { column: 'Status Laporan', reason: 'tidak dapat dibaca: "Entahlah"' },
        { column: 'Rating', reason: 'tidak dapat dibaca: "9"' },
      ],
    });
  });

  it('forgets the name of who chose to be anonymous', () => {
    expect(reportOf({ visibility: 'Anonim' })).toMatchObject({ anonymous: true, reporter: null });
    expect(reportOf({ reporter: 'Anonim' }).reporter).toBeNull();
    expect(reportOf({ visibility: 'Rahasia' })).toMatchObject({ secret: true, reporter: 'Pelapor Contoh' });
  });

  it('takes the final text when the first one is empty', () => {
    expect(reportOf({ body: '', finalBody: 'Teks akhir' }).body).toBe('Teks akhir');
  });

  it('does not make up a time that is not there, and refuses one that is none', () => {
    expect(reportOf({ time: '' }).time).toBeNull();
    expect(reportOf({ time: '', date: '3 Jan 2026 08.00 WIB' }).time).toMatchObject({ hour: 8, zone: 'WIB' });
    expect(read({ time: 'siang' })).toMatchObject({ ok: false, problems: [{ column: 'Waktu Laporan Masuk' }] });
  });

  it('refuses a text that is longer than the contract allows instead of cutting it', () => {
    expect(read({ title: 'x'.repeat(301) })).toEqual({
      ok: false,
      problems: [{ column: 'Judul Laporan', reason: 'lebih panjang dari 300 karakter' }],
    });
  });

  it('reads a row that is shorter than the header', () => {
    expect(readExportRow([], positions)).toMatchObject({ ok: false });
  });
});
