/** What is said of views that an office shares. */
export const indonesianOfficeViews = {
  intro:
    'Tampilan yang dibagikan di kantor ini: apa isinya, siapa yang menyimpannya, dan sampai kapan dipakai. Tidak ada yang hilang: yang sudah dicabut atau diganti dapat dipakai lagi.',
  pages: { laporan: 'Laporan', tenggat: 'Tenggat', indikator: 'Indikator' },
  of: (page: string, owner: string) => `${page} · dibagikan ${owner}`,
  inUse: 'dipakai',
  ended: 'dicabut',
  everything: 'tanpa saringan',
  savedBy: (name: string, time: string) => `disimpan ${name}, ${time}`,
  endedBy: (name: string, time: string) => `dicabut atau diganti ${name}, ${time}`,
  earlier: (count: string) => `${count} versi sebelumnya`,
  withdraw: 'Cabut',
  restore: 'Pakai lagi',
  none: 'Belum ada tampilan yang dibagikan di kantor ini.',
  keptPrivately: 'Pemiliknya kini menyimpan tampilan bernama sama untuk dirinya sendiri.',
  outdated: 'Keadaannya sudah berubah sejak halaman ini dibaca. Yang terbaru sudah dimuat.',
};
