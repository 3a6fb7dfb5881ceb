import type { SampleStatus } from './published-record.js';
import { Random } from './random.js';
import type { SampleRow } from './sample-province.js';
import type { SampleInstance, SampleReport } from './sample-report.js';

/** Columns of the export, in its order and by its names. */
export const exportHeader: readonly string[] = [
  'Tracking ID',
  'Tanggal Laporan Masuk',
  'Waktu Laporan Masuk',
  'Nama Pelapor',
  'Klasifikasi Laporan',
  'ID Kategori',
  'Kategori',
  'Judul Laporan',
  'Isi Laporan Awal',
  'Isi Laporan Akhir',
  'Tipe Laporan',
  'Sumber Laporan',
  'Instansi Induk',
  'ID Instansi Terdisposisi',
  'Instansi Terdisposisi',
  'Status Laporan',
  'Alasan Tunda/Arsip',
  'Provinsi',
  'Kota/Kabupaten',
  'Kecamatan',
  'Kelurahan',
  'Nomor SK',
  'Url SK',
  'Url Dokumen Laporan Tahunan',
  'Laporan yang Masuk melalui Kanal Aduan Setwapres',
  'Rating',
];

/** What stands above the header. */
export const exportPreamble: readonly (readonly string[])[] = [
  ['SP4N-LAPOR! - Rekapitulasi Laporan'],
  ['Instansi', 'Pemerintah Provinsi Kalimantan Selatan dan 13 Kabupaten/Kota'],
  ['Periode', '1 Jan 2021 - 30 Jun 2021'],
  ['Catatan', 'Data contoh: angka sesuai rekap yang dipublikasikan, isi dan nama pelapor rekaan'],
  [],
];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

const statusWords: Readonly<Record<SampleStatus, readonly string[]>> = {
  'belum-terverifikasi': ['Belum Terverifikasi'],
  'belum-ditindaklanjuti': ['Belum Ditindaklanjuti'],
  diproses: ['Proses', 'Diproses'],
  selesai: ['Selesai'],
  ditunda: ['Tunda', 'Ditunda'],
  diarsip: ['Arsip', 'Diarsip'],
};

const reasons: Readonly<Partial<Record<SampleStatus, string>>> = {
  ditunda: 'Menunggu ketersediaan anggaran.',
  diarsip: 'Laporan tidak memuat lokasi yang jelas.',
};

const classificationWords: Readonly<Record<SampleReport['classification'], string>> = {
  'pengaduan-berkadar-pengawasan': 'Pengaduan Berkadar Pengawasan',
  'pengaduan-tidak-berkadar-pengawasan': 'Pengaduan Tidak Berkadar Pengawasan',
  aspirasi: 'Aspirasi',
  'permintaan-informasi': 'Permintaan Informasi',
};

const channelWords: Readonly<Record<SampleReport['channel'], string>> = {
  website: 'Website',
  android: 'Mobile Apps Android',
  ios: 'Mobile Apps iOS',
  sms: 'SMS 1708',
  whatsapp: 'Whatsapp',
  x: 'Twitter',
};

/** The rows as an admin's export shows them: pasted ids, Indonesian dates and offices named as each admin likes. */
export function exportCells(rows: readonly SampleRow[]): string[][] {
  const random = new Random(1_708);
  return rows.map(({ report, status, rating }) => {
    const { instance, topic } = report;
    const [day, time] = wallClock(report.filedAt);
    const isProvince = instance.name.startsWith('Provinsi');
    const cells: Readonly<Record<string, string>> = {
      'Tracking ID': random.chance(0.4) ? `[${report.trackingId}](javascript:;)` : report.trackingId,
      'Tanggal Laporan Masuk': day,
      'Waktu Laporan Masuk': time,
      'Nama Pelapor': report.anonymous ? 'Anonim' : report.reporter,
      'Klasifikasi Laporan': classificationWords[report.classification],
      Kategori: topic.category,
      'Judul Laporan': report.title,
      'Isi Laporan Awal': report.body,
      'Isi Laporan Akhir': report.body,
      'Tipe Laporan': [report.anonymous ? 'Anonim' : '', report.secret ? 'Rahasia' : ''].filter(Boolean).join('/'),
      'Sumber Laporan': channelWords[report.channel],
      'Instansi Induk': `Pemerintah ${instance.name}`,
      'Instansi Terdisposisi': officeName(random, instance, topic.office),
      'Status Laporan': random.pick(statusWords[status]),
      'Alasan Tunda/Arsip': reasons[status] ?? '',
      Provinsi: 'Kalimantan Selatan',
      'Kota/Kabupaten': isProvince ? '' : instance.name,
      Kecamatan: isProvince ? '' : report.place,
      Rating: rating === null ? '' : String(rating),
    };
    return exportHeader.map((column) => cells[column] ?? '');
  });
}

function officeName(random: Random, { name }: SampleInstance, office: string): string {
  const [kind = '', ...rest] = name.split(' ');
  const bare = rest.join(' ');
  const short = { Provinsi: 'Pemprov', Kota: 'Pemkot', Kabupaten: 'Pemkab' }[kind] ?? 'Pemerintah';
  const brief = { Provinsi: 'Prov.', Kabupaten: 'Kab.' }[kind] ?? kind;
  return random.pick([
    `Pemerintah ${name}`,
    `Pemerintah ${name}`,
    name,
    `${short} ${bare}`,
    `PEMERINTAH ${name.toUpperCase()}`,
    `${office} ${name}`,
    `${office} ${brief} ${bare}`,
    `${office} Pemerintah ${name}`,
  ]);
}

/** Day and time in South Kalimantan (WITA): `3 Mei 2021` and `14:05`. */
function wallClock(instant: number): [string, string] {
  const wall = new Date(instant + 28_800_000);
  const day = `${wall.getUTCDate()} ${months[wall.getUTCMonth()] ?? ''} ${wall.getUTCFullYear()}`;
  return [day, wall.toISOString().slice(11, 16)];
}
