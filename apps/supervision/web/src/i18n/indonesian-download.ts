import type { FileFormat } from '../api/types';

/** What is said where a table can be taken as a file. */
export const indonesianDownload = {
  download: 'Unduh',
  formats: {
    xlsx: { name: 'Excel (XLSX)', about: 'Seluruh tabel, dengan lembar “Dasar”: cakupan, periode, saringan, pembuat.' },
    csv: { name: 'CSV', about: 'Seluruh tabel tanpa lembar lain; kolom dipisah titik koma, desimal dengan koma.' },
  } satisfies Record<FileFormat, { name: string; about: string }>,
  underWay: 'Unduhan berjalan',
  rows: (rows: string) => `${rows} baris`,
  rowsOf: (rows: string, expected: string) => `${rows} dari kira-kira ${expected} baris`,
  stop: 'Hentikan',
  done: (rows: string) => `Selesai: ${rows} baris`,
  broken: 'Unduhan terputus; tidak ada berkas yang disimpan. Coba lagi.',
  refused: (reason: string) => `Tidak dapat diunduh: ${reason}`,
};
