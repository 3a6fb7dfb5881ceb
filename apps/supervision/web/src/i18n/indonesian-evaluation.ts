/** What leads to the pages on which figures are weighed. */
export const indonesianEvaluation = {
  name: 'Evaluasi',
  pages: {
    '/tenggat': { name: 'Tenggat', about: 'Yang lewat tenggat, dan yang segera habis' },
    '/indikator': { name: 'Indikator', about: 'Semua angka satu periode, beserta laporannya' },
    '/peringkat': { name: 'Peringkat', about: 'Urutan, rumusnya, dan sebab bergesernya' },
    '/tanda': { name: 'Tanda bahaya', about: 'Pola penanganan yang patut dipertanyakan' },
    '/tinjauan': { name: 'Tinjauan mutu', about: 'Jawaban yang dibaca dan dinilai tanpa nama' },
    '/tren': { name: 'Topik tren', about: 'Topik yang ramai di luar kebiasaannya' },
    '/rekap': { name: 'Rekap masa lalu', about: 'Tabel yang pernah diterbitkan' },
    '/pengaturan': { name: 'Pengaturan', about: 'Batas tanda, rumus, dan tenggat, beserta riwayatnya' },
  },
};
