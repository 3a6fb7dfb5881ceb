import type { ClockName, ClockState, Party } from '../api/types';

/** What the page of a complaint says of its deadlines, and of whose time passed. */
export const indonesianClocks = {
  clocks: 'Tenggat',
  clocksExplained: 'Dihitung dalam hari kerja menurut zona waktu instansinya. Setiap tenggat menyebut alasannya.',
  none: 'Belum ada tenggat yang berjalan.',
  recomputing: 'Pengaturan tenggat baru saja berubah; semua tenggat sedang dihitung ulang.',
  kept: (count: string) => `${count} tenggat dipenuhi`,
  basis: (version: string) => `Menurut pengaturan tenggat versi ${version}.`,
  names: {
    'national-verification': 'Verifikasi nasional',
    disposition: 'Disposisi',
    'first-follow-up': 'Tindak lanjut pertama',
    completion: 'Penyelesaian',
    silence: 'Tanggapan pelapor',
  } satisfies Record<ClockName, string>,
  states: {
    met: 'Tepat waktu',
    late: 'Terlambat',
    running: 'Berjalan',
    overdue: 'Lewat tenggat',
    paused: 'Dijeda',
  } satisfies Record<ClockState, string>,
  /** Nobody is late who does not reply: after this time the system may close the report. */
  silenceStates: {
    met: 'Masa tunggu berakhir',
    late: 'Masa tunggu terlampaui',
    running: 'Menunggu pelapor',
    overdue: 'Masa tunggu habis',
    paused: 'Dijeda',
  } satisfies Record<ClockState, string>,
  cycle: (cycle: number) => `putaran ${cycle}`,
  ran: (days: string, limit: string) => `${days} dari ${limit} hari kerja`,
  remaining: (days: string) => `tersisa ${days} hari kerja`,
  lastDay: 'hari terakhir',
  overdueBy: (days: string) => `lewat ${days} hari kerja`,

  shares: 'Waktu siapa?',
  sharesExplained:
    'Sejak laporan masuk sampai ditutup, atau sampai sekarang: pada siapa laporan menunggu. Instansi hanya menanggung bagiannya sendiri.',
  sharesDrawn: 'Pembagian waktu',
  columns: { who: 'Pada', time: 'Lama', share: 'Bagian', workingDays: 'Hari kerja' },
  parties: {
    regency: 'kabupaten/kota',
    province: 'provinsi',
    national: 'nasional',
    hub: 'Hub',
    reporter: 'Pelapor',
  } satisfies Record<Party, string>,
  partiesExplained: {
    hub: 'Dalam pengiriman dari satu sistem ke sistem lain',
    reporter: 'Setelah dijawab, menunggu tanggapan',
  } as Partial<Record<Party, string>>,
  unknown: 'tidak diketahui',
};
