/** What is said of views that people keep, of the columns they choose, of who opened a complaint, and of telling its story. */
export const indonesianViews = {
  views: 'Tampilan',
  own: 'Milik saya',
  shared: 'Dibagikan di kantor ini',
  none: 'Belum ada tampilan yang disimpan.',
  sharedBy: (name: string) => `dari ${name}`,
  isShared: 'dibagikan',
  save: 'Simpan tampilan ini',
  saveHint: 'Saringan, urutan, dan kolom yang sedang tampil. Nama yang sudah ada diganti isinya.',
  name: 'Nama',
  share: 'Bagikan di kantor ini',
  saving: 'Menyimpan…',
  remove: (name: string) => `Hapus tampilan ${name}`,
  failed: 'Tampilan tidak dapat dimuat.',

  handedOff: (from: string, to: string) => `Dialihkan ${from} ke ${to}`,

  columns: 'Kolom',
  usualColumns: 'Seperti semula',

  proposeStory: 'Usulkan kisah sukses',

  accesses: 'Siapa yang membuka',
  accessesExplained: 'Setiap orang dicatat sekali sehari ketika membuka laporan ini (UU 27/2022).',
  noAccesses: 'Belum ada yang tercatat.',
  lastOpened: (time: string) => `terakhir ${time}`,
  bundles: 'Berkas bukti yang pernah dibuat',
  bundleOf: (version: string, name: string) => `Versi ${version}, oleh ${name}`,
  bundleFor: (whom: string) => `untuk ${whom}`,
};
