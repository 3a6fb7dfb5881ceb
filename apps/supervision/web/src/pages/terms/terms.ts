import type { TermName } from '../../i18n/term-words';

/** Terms in the company in which they are met, in the order in which a complaint meets them. */
export const termGroups = {
  laporan: ['pengaduan', 'anonim', 'rahasia', 'tracking'],
  penanganan: ['verifikasi', 'disposisi', 'tindak-lanjut', 'bukan-wewenang', 'tunda', 'arsip', 'selesai'],
  waktu: ['hari-kerja', 'waktu-adil'],
  evaluasi: ['keterhubungan', 'keaktifan', 'ikm', 'rentang', 'basi'],
  sinkronisasi: ['konflik', 'diparkir', 'tanda-terima'],
} as const satisfies Record<string, readonly TermName[]>;

export const termGroupNames = Object.keys(termGroups) as (keyof typeof termGroups)[];
