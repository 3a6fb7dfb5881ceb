import type { Ending } from '../alert/judge.js';
import type { CaseStatus } from '../case-timeline/case-status.js';
import type { CaseChannel, CaseClassification, CaseOrigin } from '../case-timeline/case-words.js';
import type { ClockState } from '../clock/case-clocks.js';
import type { ClockName } from '../clock/limit.js';
import type { LetterKind } from '../letter/letter-kind.js';
import type { LetterState } from '../letter/letter-state.js';
import type { CommitmentState } from '../meeting/commitment.js';
import type { MeetingState } from '../meeting/meeting-step.js';
import type { DateBasis, Scope } from '../monev/figures.js';
import type { FreshnessState } from '../monev/freshness.js';
import type { RecapFlag } from '../recap/recap.js';
import type { ReadingState } from '../review/reading.js';
import type { StoryState } from '../success-story/story.js';
import type { ConnectionState, Delivery, OutgoingState, ReceiptState } from '../synchronisation/synchronisation.js';
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

export const connectionWords: Readonly<Record<ConnectionState, string>> = {
  ok: 'Tersambung',
  late: 'Terlambat',
  silent: 'Tidak terdengar',
  never: 'Belum pernah terdengar',
  'not-connected': 'Tidak disambungkan',
};

export const deliveryWords: Readonly<Record<Delivery, string>> = {
  kafka: 'Lewat Kafka',
  gateway: 'Mengambil sendiri lewat gerbang',
  webhook: 'Lewat webhook',
  national: 'Lewat API nasional',
};

export const outgoingWords: Readonly<Record<OutgoingState, string>> = {
  flowing: 'Lancar',
  retrying: 'Dicoba lagi',
  down: 'Tujuan tidak menjawab',
  'given-up': 'Dihentikan',
};

export const receiptWords: Readonly<Record<ReceiptState, string>> = {
  complete: 'Lengkap',
  differences: 'Berselisih',
  unanswered: 'Tidak dijawab',
};

export const letterKindWords: Readonly<Record<LetterKind, string>> = {
  'teguran-1': 'Teguran pertama',
  'teguran-2': 'Teguran kedua',
  'teguran-3': 'Teguran ketiga',
};

export const letterStateWords: Readonly<Record<LetterState, string>> = {
  draft: 'Konsep',
  withdrawn: 'Konsep dibatalkan',
  waiting: 'Menunggu dikirim',
  sent: 'Terkirim',
  received: 'Diterima',
  overdue: 'Belum dijawab, lewat tenggat',
  answered: 'Dijawab',
  escalated: 'Ditingkatkan',
  settled: 'Selesai',
};

export const commitmentWords: Readonly<Record<CommitmentState, string>> = {
  open: 'Dalam tenggat',
  overdue: 'Lewat tenggat',
  done: 'Selesai',
  dropped: 'Dibatalkan',
  carried: 'Diteruskan',
};

export const warningEndingWords: Readonly<Record<Ending, string>> = {
  ended: 'Keadaannya berakhir',
  rule: 'Aturannya diubah',
};

export const readingWords: Readonly<Record<ReadingState, string>> = {
  unread: 'Belum dinilai dua orang',
  disputed: 'Berbeda jauh',
  agreed: 'Dua penilai berdekatan',
  third: 'Diputus penilai ketiga',
  settled: 'Diselesaikan berdua',
  lapsed: 'Gugur karena menjadi rahasia',
};

export const meetingWords: Readonly<Record<MeetingState, string>> = {
  planned: 'Direncanakan',
  begun: 'Berlangsung',
  closed: 'Ditutup',
  'called-off': 'Dibatalkan',
};

export const storyWords: Readonly<Record<StoryState, string>> = {
  proposed: 'Menunggu persetujuan',
  published: 'Terbit',
  declined: 'Ditolak',
  superseded: 'Diganti usulan baru',
  replaced: 'Diganti versi baru',
  withdrawn: 'Ditarik',
};
