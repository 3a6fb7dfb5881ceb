import type { Likeness } from '../pages/matching/likeness';

/** What the page of reports noted on paper says. */
export const indonesianMatching = {
  name: 'Laporan dari kertas',
  intro:
    'Dicatat di kertas selama gangguan, lalu dimasukkan. Di sampingnya laporan nasional dari masa yang sama yang mungkin perkara yang sama. Tidak ada yang disatukan tanpa keputusan seseorang.',
  waiting: (count: string) => `${count} laporan dari kertas menunggu dibandingkan`,
  waitingMore: (count: string) => `sedikitnya ${count} laporan dari kertas menunggu dibandingkan`,
  none: 'Tidak ada laporan dari kertas yang menunggu dibandingkan.',
  noneExplained: 'Laporan tampil di sini setelah petugas daerah memasukkan yang dicatatnya selama gangguan.',

  noted: 'Dari kertas',
  national: 'LAPOR! nasional',
  received: 'Diterima',
  place: 'Lokasi',
  placeUnknown: 'tidak disebut',
  status: 'Status',
  notedBy: 'Dicatat',
  notedByWhen: (name: string, when: string) => `${name}, dimasukkan ${when}`,

  noCandidate: 'Tidak ada laporan nasional yang mirip sekitar waktu itu.',
  noCandidateExplained: 'Dibandingkan lagi setiap kali halaman ini dibuka.',
  candidates: (count: string) => `${count} laporan nasional yang mungkin sama`,

  alike: 'Kemiripan',
  alikeParts: { text: 'Kata', place: 'Tempat', days: 'Waktu' },
  likeness: {
    same: 'sama',
    very: 'sangat mirip',
    partly: 'sebagian mirip',
    little: 'sedikit mirip',
    none: 'tidak ada yang sama',
  } satisfies Record<Likeness, string>,
  likenessOf: (words: string, share: string) => `${words} (${share})`,
  placeNotCompared: 'tidak dapat dibandingkan',
  sameDay: 'selisih kurang dari sehari',
  daysApart: (days: string) => `selisih ${days} hari`,

  join: 'Perkara yang sama',
  dismiss: 'Bukan perkara yang sama',
  joinTitle: (one: string, other: string) => `Satukan ${one} dengan ${other}`,
  joinExplained:
    'Laporan dari kertas ditandai sama dengan laporan nasional. Keputusan ini menjadi catatan di buku besar atas nama Anda dan dikirim ke semua pihak.',
  reason: 'Alasan',
  reasonHint: 'Dibaca kedua instansi dan pemeriksa.',
  reasonMissing: 'Tulis alasannya.',
  confirm: 'Satukan',
  cancel: 'Batal',
  sending: 'Mengirim…',
  refused: 'Keduanya tidak dapat disatukan: salah satunya sudah dinyatakan sama dengan laporan lain.',
  gone: 'Laporan ini sudah tidak menunggu dibandingkan. Muat ulang halaman.',
  dismissed: (id: string) => `${id} dinyatakan bukan perkara yang sama dan tidak diusulkan lagi.`,

  joinSent: 'Terkirim, sedang dicatat di buku besar.',
  joinedWith: (id: string) => `Disatukan: satu perkara dengan ${id}`,
  joinedElsewhere: (id: string) => `Sudah dinyatakan sama dengan ${id}`,
  joinedExplained: 'Tercatat di buku besar. Laporan dari kertas tetap dapat dibuka, dengan keterangan “Sama dengan”.',
  onlySupervisor: 'Sama atau tidak diputuskan oleh supervisor provinsi.',
};
