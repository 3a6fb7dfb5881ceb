/** What the pages say on which the province acts on what it found. */
export const indonesianFollowUp = {
  name: 'Tindak lanjut',
  /** Of each page, as the menu names it. */
  pages: {
    '/kisah': { name: 'Kisah sukses', about: 'Laporan yang tuntas, untuk dibaca umum' },
    '/laporan-berkala': { name: 'Laporan berkala', about: 'Laporan bulanan dan semester sebagai PDF' },
    '/penanganan-bersama': { name: 'Penanganan bersama', about: 'Satu laporan, beberapa kabupaten/kota' },
    '/peringatan': { name: 'Peringatan', about: 'Yang perlu diperhatikan sekarang, siapa diberi tahu, dan aturannya' },
    '/rapat': { name: 'Rapat koordinasi', about: 'Agenda dari angka, temuan, dan komitmen' },
    '/surat': { name: 'Surat teguran', about: 'Teguran kepada kabupaten/kota, dan jawabannya' },
  },
};
