/** Why a filter of an address means nothing. */
export const indonesianUnusable = {
  reset: 'Hapus saringan ini',
  reasons: {
    status: (word: string) => `Status “${word}” tidak dikenal.`,
    participant: (word: string) => `Instansi “${word}” tidak ada di provinsi ini.`,
    q: (_words: string) => 'Kata pencarian terlalu panjang.',
    classification: (word: string) => `Klasifikasi “${word}” tidak dikenal.`,
    category: (_word: string) => 'Nama kategori terlalu panjang.',
    channel: (word: string) => `Sumber laporan “${word}” tidak dikenal.`,
    origin: (word: string) => `Asal data “${word}” tidak dikenal.`,
    late: (word: string) => `Saringan tenggat “${word}” bukan true atau false.`,
    handOff: (word: string) => `“${word}” bukan dua kode instansi seperti 63.71>63.03.`,
    from: (word: string) => `Tanggal awal “${word}” tidak ada di kalender.`,
    to: (word: string) => `Tanggal akhir “${word}” tidak ada di kalender.`,
    dateBasis: (word: string) => `Dasar tanggal “${word}” tidak dikenal.`,
    sort: (word: string) => `Urutan “${word}” tidak dikenal.`,
    after: (_cursor: string) => 'Alamat ini menunjuk ke halaman daftar yang tidak ada.',
  },
};
