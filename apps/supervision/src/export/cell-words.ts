import type { CaseStatus } from '../case-timeline/case-status.js';
import type { CaseChannel, CaseClassification, CaseOrigin } from '../case-timeline/case-words.js';
import type { ClockState } from '../clock/case-clocks.js';
import type { ClockName } from '../clock/limit.js';
import type { DateBasis, Scope } from '../monev/figures.js';

/** What people call what the API names by a word of its own; as the pages do. */
export const statusWords: Readonly<Record<CaseStatus, string>> = {
  'belum-terverifikasi': 'Belum terverifikasi',
  'belum-ditindaklanjuti': 'Belum ditindaklanjuti',
  diproses: 'Diproses',
  selesai: 'Selesai',
  ditunda: 'Ditunda',
  diarsip: 'Diarsip',
};

export const channelWords: Readonly<Record<CaseChannel, string>> = {
  website: 'Situs web',
  android: 'Android',
  ios: 'iOS',
  sms: 'SMS 1708',
  whatsapp: 'WhatsApp',
  x: 'X',
  instagram: 'Instagram',
  'walk-in': 'Datang langsung',
  'regency-app': 'Aplikasi daerah',
  other: 'Lainnya',
};

export const classificationWords: Readonly<Record<CaseClassification, string>> = {
  'pengaduan-berkadar-pengawasan': 'Pengaduan berkadar pengawasan',
  'pengaduan-tidak-berkadar-pengawasan': 'Pengaduan tidak berkadar pengawasan',
  aspirasi: 'Aspirasi',
  'permintaan-informasi': 'Permintaan informasi',
};

export const originWords: Readonly<Record<CaseOrigin, string>> = {
  event: 'Tercatat langkah demi langkah',
  export: 'Dari ekspor, tanpa riwayat',
};

export const clockWords: Readonly<Record<ClockName, string>> = {
  'national-verification': 'Verifikasi nasional',
  disposition: 'Disposisi',
  'first-follow-up': 'Tindak lanjut pertama',
  completion: 'Penyelesaian',
  silence: 'Tanggapan pelapor',
};

export const clockStateWords: Readonly<Record<ClockState, string>> = {
  met: 'Tepat waktu',
  late: 'Terlambat',
  running: 'Berjalan',
  overdue: 'Lewat tenggat',
  paused: 'Dijeda',
};

export const dateBasisWords: Readonly<Record<DateBasis, string>> = {
  received: 'Tanggal masuk',
  closed: 'Tanggal ditutup',
};

export const scopeWords: Readonly<Record<Scope, string>> = {
  '14-instansi': '14 instansi: pemerintah provinsi dan seluruh kabupaten/kota',
  'kabupaten-kota': 'Kabupaten/kota saja, tanpa pemerintah provinsi',
  pemprov: 'Pemerintah provinsi saja',
};
