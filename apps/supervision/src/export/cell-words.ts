import type { CaseStatus } from '../case-timeline/case-status.js';
import type { CaseChannel, CaseClassification, CaseOrigin } from '../case-timeline/case-words.js';
import type { ClockState } from '../clock/case-clocks.js';
import type { ClockName } from '../clock/limit.js';
import type { DateBasis, Scope } from '../monev/figures.js';
import type { FreshnessState } from '../monev/freshness.js';
import type { RecapFlag } from '../recap/recap.js';
import type { GrowthGap } from '../trend/growth.js';

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

export const divisionWords: Readonly<
  Record<'participant' | 'category' | 'office' | 'channel' | 'classification', string>
> = {
  participant: 'Instansi',
  category: 'Kategori',
  office: 'OPD',
  channel: 'Sumber laporan',
  classification: 'Klasifikasi',
};

export const freshnessWords: Readonly<Record<FreshnessState, string>> = {
  segar: 'Segar',
  lambat: 'Lambat',
  basi: 'Basi',
  'belum-ada': 'Belum ada',
};

export const unrankedWords = {
  'too-few-complaints': 'Laporan terlalu sedikit',
  'no-indicator-known': 'Tidak ada indikator yang diketahui',
} as const;

export const growthGapWords: Readonly<Record<GrowthGap, string>> = {
  'nothing-a-year-before': 'Tidak ada laporan setahun sebelumnya',
  'no-data-a-year-before': 'Belum ada data setahun sebelumnya',
};

export const recapFlagWords: Readonly<Record<RecapFlag['reason'], string>> = {
  'parts-are-not-the-total': 'Jumlah status tidak sama dengan jumlah',
  'parts-exceed-the-total': 'Status melebihi jumlah',
};
