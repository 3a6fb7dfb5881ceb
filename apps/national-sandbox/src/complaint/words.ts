/** The national platform's own words for the status of a complaint, in the order a complaint meets them. */
export const statusWords = [
  'Belum Terverifikasi',
  'Belum Ditindaklanjuti',
  'Proses',
  'Selesai',
  'Tunda',
  'Arsip',
] as const;
export type StatusWord = (typeof statusWords)[number];

export const UNJUDGED = 'Pengaduan';
/** What a bare `Pengaduan` is taken for unless an admin says otherwise. */
export const JUDGED_ORDINARY = 'Pengaduan Tidak Berkadar Pengawasan';

/** What a citizen can choose; only an admin judges whether it charges officials with abuse. */
export const citizenClassifications = [UNJUDGED, 'Aspirasi', 'Permintaan Informasi'] as const;

/** Top of the platform's category tree, as far as it is publicly known. A word outside it is kept as it came. */
export const categories = [
  'Energi dan Sumber Daya Alam',
  'Kependudukan',
  'Kesehatan',
  'Ketenagakerjaan',
  'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat',
  'Lingkungan Hidup dan Kehutanan',
  'Pekerjaan Umum dan Penataan Ruang',
  'Pendidikan dan Kebudayaan',
  'Perhubungan',
  'Sosial dan Kesejahteraan',
  'Topik Lainnya',
] as const;

export const closers = ['reporter', 'admin', 'system'] as const;
export type Closer = (typeof closers)[number];

export const isClosed = (status: StatusWord): boolean => status === 'Selesai' || status === 'Arsip';
