/** What the page of periodic reports says. */
export const indonesianReports = {
  name: 'Laporan berkala',
  intro:
    'Laporan bulanan dan semester sebagai PDF, untuk provinsi dan tiap instansi. Setiap berkas disimpan bersama angka yang dipakainya, sehingga perbedaan di kemudian hari dapat dijelaskan.',
  list: 'Daftar laporan berkala',
  columns: { report: 'Laporan', ordered: 'Dipesan', cutOff: 'Data sampai', hash: 'SHA-256', state: 'Keadaan' },
  kinds: { bulanan: 'Bulanan', semester: 'Semester' },
  province: 'Seluruh provinsi',
  by: (name: string) => `oleh ${name}`,
  bySchedule: 'menurut jadwal',
  states: { waiting: 'Menunggu', 'being-made': 'Sedang dibuat', made: 'Selesai', failed: 'Gagal' },
  steps: (done: string, total: string) => `langkah ${done} dari ${total}`,
  download: (kilobytes: string) => `Unduh PDF (${kilobytes} kB)`,
  figures: 'Angka yang dipakai (JSON)',
  more: 'Tampilkan lebih banyak',
  none: 'Belum ada laporan berkala.',
  noneExplained: 'Buat satu di atas, atau atur jadwalnya di bawah.',
  held: {
    rebuild: 'Buku besar sedang dibaca ulang. Laporan menunggu sampai angka lengkap.',
    recount: 'Angka sedang dihitung ulang. Laporan menunggu sampai selesai.',
    recompute: 'Tenggat sedang dihitung ulang. Laporan menunggu sampai selesai.',
  },

  order: 'Buat laporan',
  ordering: 'Memesan…',
  orderHint: 'Hanya periode yang sudah berakhir. Laporan dibuat di latar; halaman ini boleh ditinggalkan.',
  noPeriod: 'Belum ada periode yang berakhir pada tahun ini.',
  kind: 'Jenis',
  year: 'Tahun',
  period: 'Periode',
  subject: 'Tentang',
  refused: 'Tidak diterima:',
  fields: { kind: 'Jenis', period: 'Periode', participant: 'Instansi' } as Readonly<Record<string, string>>,

  schedule: 'Jadwal',
  scheduleExplained:
    'Yang terjadwal dibuat sekali untuk tiap periode, juga bila sistem sedang mati pada saatnya: begitu hidup lagi, yang tertinggal dibuat.',
  never: 'Tidak dijadwalkan.',
  rhythm: (day: string, time: string, since: string) =>
    `Tanggal ${day} bulan berikutnya pukul ${time}, sejak ${since}.`,
  alsoEach: 'Juga satu untuk tiap instansi.',
  next: (period: string, at: string) => `Berikutnya: ${period}, ${at}`,
  makes: { bulanan: 'Buat laporan bulanan dengan sendirinya', semester: 'Buat laporan semester dengan sendirinya' },
  day: 'Tanggal',
  time: (zone: string) => `Pukul (${zone})`,
  since: 'Mulai periode',
  each: 'Juga satu untuk tiap instansi',
};
