import type { LeftOutReason } from '../api/bulk-types';

/** What is said before, and after, something is done with many complaints at once. */
export const indonesianBulk = {
  titles: { letters: 'Konsep surat teguran pertama', agenda: 'Masukkan ke agenda rapat' },
  explained: {
    letters:
      'Pratinjau: belum ada yang ditulis. Setiap kabupaten/kota mendapat satu konsep; tidak ada yang terkirim sebelum Anda membaca dan menerbitkannya.',
    agenda: 'Pratinjau: belum ada yang ditulis. Setiap instansi mendapat satu pokok agenda dengan nomor laporannya.',
  },
  waiting: 'Menyusun pratinjau …',
  deadline: 'Jawaban paling lambat',
  deadlineHint: (day: string) => `Kosong berarti menurut templat: ${day}.`,
  text: 'Pokok agenda',
  textGiven: 'Laporan yang perlu dibahas bersama.',
  meeting: (number: string, at: string, place: string) => `Rapat ke-${number}, ${at}, ${place}`,
  noMeeting: 'Tidak ada rapat yang direncanakan.',
  planMeeting: 'Rencanakan rapat',
  summary: {
    letters: (parts: string, complaints: string) => `${parts} konsep surat baru untuk ${complaints} laporan`,
    agenda: (parts: string, complaints: string) => `${parts} pokok agenda baru untuk ${complaints} laporan`,
  },
  leftOut: (count: string) => `${count} laporan tidak ikut`,
  part: {
    letters: (count: string) => `${count} laporan masuk satu konsep baru`,
    agenda: (count: string) => `${count} laporan masuk satu pokok agenda`,
  },
  nobody: 'Tanpa instansi',
  reasons: {
    unknown: 'tidak ditemukan',
    secret: 'rahasia: tidak ikut tindakan atas banyak laporan',
    'no-meeting': 'tidak ada rapat yang direncanakan',
    'no-regency': 'tidak sedang ditangani kabupaten/kota',
    'not-in-meeting': 'instansinya tidak ikut rapat itu',
    closed: 'sudah selesai atau diarsipkan',
    'not-late': 'tidak ada tenggat yang terlewat',
    'in-open-letter': 'sudah ada di surat yang belum tuntas',
    'on-agenda': 'sudah ada di agenda rapat itu',
    full: 'lebih dari 50: tidak muat, pilih lagi sesudah ini',
  } satisfies Record<LeftOutReason, string>,
  letter: 'lihat suratnya',
  run: {
    letters: (parts: string) => `Buat ${parts} konsep surat`,
    agenda: (parts: string) => `Masukkan ${parts} pokok ke agenda`,
  },
  nothing: 'Tidak ada yang dapat ditulis',
  running: 'Menulis …',
  cancel: 'Batal',
  close: 'Tutup',
  changed: 'Keadaan berubah sejak pratinjau. Tidak ada yang ditulis.',
  again: 'Lihat pratinjau terbaru',
  refused: 'Tidak dapat dilakukan begini; tidak ada yang ditulis:',
  done: {
    letters: (parts: string) => `${parts} konsep surat sudah dibuat`,
    agenda: (parts: string) => `${parts} pokok agenda sudah dimasukkan`,
  },
  drafts: 'Lihat semua konsep',
  count: (count: string) => `${count} laporan`,
};
