import { describe, expect, it } from '@jest/globals';
import { WITA } from '../clock/zone.js';
import { TableBasis, type FigureBasis } from './table-basis.js';

const basis = new TableBasis(WITA, (code) => `Kota ${code}`);
const figures: FigureBasis = {
  ...{ scope: 'kabupaten-kota', dateBasis: 'closed', from: '2026-01-01', to: null, asOf: '2026-11-22' },
  ...{ cutOff: '2026-11-22T03:04:05.000Z', indicatorsVersion: 1, calendarVersion: null, rebuild: null, recount: null },
};

describe('what a table rests on', () => {
  it('is said in full, in the time of the province', () => {
    expect(basis.figures(figures)).toEqual([
      ['Cakupan', 'Kabupaten/kota saja, tanpa pemerintah provinsi'],
      ['Periode', '2026-01-01 sampai tidak dibatasi'],
      ['Dasar tanggal', 'Tanggal ditutup'],
      ['Keadaan pada', '2026-11-22'],
      ['Data sampai', '2026-11-22 11:04:05 WITA'],
      ['Versi definisi indikator', '1'],
      ['Versi kalender', 'Belum ada'],
    ]);
  });

  it('says what is not complete yet', () => {
    expect(basis.figures({ ...figures, cutOff: null, rebuild: { done: 1, total: 2 } })).toEqual(
      expect.arrayContaining([
        ['Data sampai', 'Belum ada data yang dibaca'],
        ['Perhatian', 'Pembacaan ulang buku besar sedang berlangsung: isi tabel ini belum lengkap.'],
      ]),
    );
  });

  it('names each filter that was set, in words', () => {
    const request = {
      ...{
        status: ['selesai', 'diproses'],
        participant: ['63.71', 'unassigned'],
        channel: undefined,
        sort: '-received',
      },
      ...{ flagged: true, q: 'selesai', limit: 100 },
    };
    expect(basis.filters(request)).toEqual([
      ['Status', 'Selesai, Diproses'],
      ['Instansi', 'Kota 63.71, Tanpa instansi'],
      ['Kata yang dicari', 'selesai'],
      ['Hanya baris yang tidak cocok', 'ya'],
      ['Urutan', 'waktu masuk, dari yang tertinggi atau terbaru'],
    ]);
  });
});
