/** Words of the law and of the office, each in one sentence that a newcomer understands. */
export const indonesianTerms = {
  name: 'Istilah',
  intro:
    'Kata-kata yang dipakai peraturan dan halaman ini. Yang bersumber peraturan menyebut nomornya; selebihnya cara aplikasi ini menghitung.',
  all: 'Semua istilah',
  groups: {
    laporan: 'Laporan',
    penanganan: 'Penanganan',
    waktu: 'Waktu',
    evaluasi: 'Evaluasi',
    sinkronisasi: 'Antarsistem',
  },
  terms: {
    pengaduan: {
      name: 'Pengaduan, aspirasi, permintaan informasi',
      meaning:
        'Tiga klasifikasi laporan. Pengaduan berkadar pengawasan menyangkut penyalahgunaan wewenang atau pelanggaran oleh aparat; yang tidak berkadar pengawasan menyangkut pelayanan.',
    },
    anonim: {
      name: 'Anonim',
      meaning: 'Nama pelapor tidak ditampilkan. Isi laporannya tetap dapat dibaca.',
    },
    rahasia: {
      name: 'Rahasia',
      meaning:
        'Isi laporan hanya dapat dibaca yang menanganinya. Laporannya dihitung, tetapi tidak muncul dalam daftar, pencarian, dan unduhan.',
    },
    tracking: {
      name: 'Nomor tracking',
      meaning: 'Nomor laporan di SP4N-LAPOR!. Laporan dari sistem kabupaten/kota menerimanya setelah diteruskan.',
    },
    verifikasi: {
      name: 'Verifikasi',
      meaning: 'Admin memeriksa laporan: lengkap, jelas, klasifikasi dan kategorinya benar.',
    },
    disposisi: {
      name: 'Disposisi',
      meaning: 'Laporan diberikan kepada OPD yang menanganinya; bila beberapa, satu memimpin.',
    },
    'tindak-lanjut': {
      name: 'Tindak lanjut',
      meaning:
        'Jawaban kepada pelapor tentang apa yang dilakukan. Laporan disebut ditindaklanjuti bila diproses atau selesai.',
    },
    'bukan-wewenang': {
      name: 'Bukan wewenang',
      meaning:
        'Instansi menyatakan laporan bukan urusannya, dengan alasan, dan laporan dialihkan. Berkali-kali dialihkan adalah tanda bahaya.',
    },
    tunda: {
      name: 'Ditunda',
      meaning: 'Penanganan dihentikan sementara dengan alasan. Hari kerja yang tersentuh penundaan tidak dihitung.',
    },
    arsip: {
      name: 'Diarsip',
      meaning: 'Disimpan tanpa penanganan lanjut, dengan alasan: misalnya tidak lengkap atau sudah pernah dilaporkan.',
    },
    selesai: {
      name: 'Selesai',
      meaning:
        'Ditutup oleh pelapor, admin, atau sistem. Siapa yang menutup dan apakah ada yang dikerjakan adalah dua fakta terpisah.',
    },
    'hari-kerja': {
      name: 'Hari kerja',
      meaning:
        'Senin sampai Jumat selain libur nasional dan cuti bersama menurut SKB tiga menteri. Hari kejadian tidak dihitung; tenggat habis pukul 24.00 waktu setempat.',
    },
    'waktu-adil': {
      name: 'Waktu siapa',
      meaning:
        'Waktu dibagi menurut di mana laporan menunggu: kabupaten/kota, provinsi, nasional, hub, atau pelapor. Instansi hanya menanggung bagiannya.',
    },
    keterhubungan: {
      name: 'Keterhubungan',
      meaning: 'Instansi mempunyai SK Tim pengelola pengaduan yang berlaku.',
    },
    keaktifan: {
      name: 'Keaktifan',
      meaning: 'Ada yang masuk ke sistem dalam sebulan terakhir periode.',
    },
    ikm: {
      name: 'IKM',
      meaning:
        'Indeks Kepuasan Masyarakat, 25 sampai 100, dari survei (PermenPANRB 14/2017): mulai 88,31 sangat baik, 76,61 baik, 65 kurang baik, di bawahnya tidak baik.',
    },
    rentang: {
      name: 'Rentang keyakinan',
      meaning:
        'Letak angka yang sebenarnya dengan keyakinan 95% (Wilson). Makin sedikit laporan, makin lebar; di bawah jumlah minimum tidak ada peringkat.',
    },
    basi: {
      name: 'Segar, lambat, basi',
      meaning:
        'Data terakhir diterima dalam sehari, dalam tiga hari, atau lebih lama. Basi bukan nilai buruk: angkanya belum lengkap.',
    },
    konflik: {
      name: 'Konflik',
      meaning:
        'Dua instansi menyatakan hal berbeda tentang satu laporan. Keduanya disimpan sampai diputus koordinator.',
    },
    diparkir: {
      name: 'Diparkir dan ditahan',
      meaning:
        'Pesan diparkir bila tidak dapat diterapkan, ditahan bila menunggu pesan sebelumnya. Tidak ada yang hilang; keduanya dapat dijalankan lagi.',
    },
    'tanda-terima': {
      name: 'Tanda terima',
      meaning: 'Hasil pencocokan tiap malam antara instansi, hub, dan nasional, bertanda tangan digital.',
    },
  },
};
