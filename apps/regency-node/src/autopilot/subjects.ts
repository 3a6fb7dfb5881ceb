/** A kind of complaint: how people write about it, and how the office that it belongs to answers. */
export interface Subject {
  readonly category: string;
  readonly office: string;
  readonly classification: 'pengaduan-tidak-berkadar-pengawasan' | 'permintaan-informasi' | 'aspirasi';
  /** `{street}`, `{seat}`, `{days}` and `{number}` are filled in. */
  readonly reports: readonly [Report, ...Report[]];
  readonly answers: readonly [string, ...string[]];
}

interface Report {
  readonly title: string;
  readonly body: string;
}

const complaint = 'pengaduan-tidak-berkadar-pengawasan';

export const subjects: readonly [Subject, ...Subject[]] = [
  {
    category: 'Jalan berlubang',
    office: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    classification: complaint,
    reports: [
      {
        title: 'Jalan berlubang di {street}',
        body: 'Sudah {days} hari {street}, {seat}, berlubang cukup dalam dan tergenang saat hujan. Dua pengendara motor hampir jatuh kemarin sore. Mohon segera ditambal.',
      },
      {
        title: 'Aspal {street} rusak parah',
        body: 'Aspal di {street} mengelupas sepanjang kira-kira {number} meter. Truk yang lewat membuat kerusakannya makin lebar. Kapan akan diperbaiki?',
      },
    ],
    answers: [
      'Terima kasih atas laporannya. Tim pemeliharaan jalan sudah meninjau lokasi di {street}; penambalan dijadwalkan dalam {days} hari kerja.',
      'Lubang di {street} telah ditutup sementara dengan agregat. Pengaspalan menyusul setelah cuaca memungkinkan.',
    ],
  },
  {
    category: 'Penerangan jalan umum',
    office: 'Dinas Perhubungan',
    classification: complaint,
    reports: [
      {
        title: 'Lampu jalan padam di {street}',
        body: 'Lampu penerangan jalan di {street}, {seat}, padam sejak {days} hari lalu. Warga takut melintas pada malam hari karena gelap.',
      },
      {
        title: 'Tiang lampu miring di {street}',
        body: 'Ada tiang lampu jalan yang miring di {street} dekat nomor {number}. Khawatir roboh menimpa kendaraan.',
      },
    ],
    answers: [
      'Petugas kami telah mengganti lampu di {street}. Silakan dicek malam ini dan kabari kami bila masih padam.',
      'Laporan diterima. Tiang di {street} masuk jadwal perbaikan regu penerangan pekan ini.',
    ],
  },
  {
    category: 'Sampah',
    office: 'Dinas Lingkungan Hidup',
    classification: complaint,
    reports: [
      {
        title: 'Sampah menumpuk di {street}',
        body: 'Bak sampah di {street} tidak diangkut selama {days} hari. Baunya sampai ke rumah warga dan mulai mengundang lalat.',
      },
      {
        title: 'Pembuangan sampah liar dekat {street}',
        body: 'Lahan kosong di belakang {street}, {seat}, dijadikan tempat buang sampah. Saat hujan sampahnya hanyut ke parit.',
      },
    ],
    answers: [
      'Armada pengangkut sudah dikirim ke {street} pagi ini. Jadwal pengangkutan selanjutnya dua kali sepekan.',
      'Lokasi telah dibersihkan bersama RT setempat dan dipasangi papan larangan.',
    ],
  },
  {
    category: 'Air bersih',
    office: 'Perumda Air Minum',
    classification: complaint,
    reports: [
      {
        title: 'Air PDAM tidak mengalir di {street}',
        body: 'Air di {street} hanya mengalir tengah malam, sudah {days} hari seperti ini. Kami terpaksa membeli air tangki.',
      },
      {
        title: 'Air keran keruh di {seat}',
        body: 'Air dari keran berwarna cokelat dan berbau sejak {days} hari yang lalu di sekitar {street}. Mohon diperiksa pipanya.',
      },
    ],
    answers: [
      'Kebocoran pipa di {street} telah diperbaiki. Tekanan air kembali normal secara bertahap.',
      'Kami melakukan pengurasan pipa di jalur {street}. Mohon biarkan air mengalir beberapa menit sebelum dipakai.',
    ],
  },
  {
    category: 'Administrasi kependudukan',
    office: 'Dinas Kependudukan dan Pencatatan Sipil',
    classification: 'permintaan-informasi',
    reports: [
      {
        title: 'Kapan KTP elektronik saya selesai dicetak?',
        body: 'Saya merekam KTP elektronik {days} hari lalu di kantor Disdukcapil {seat}. Sampai sekarang belum ada kabar. Mohon informasinya.',
      },
      {
        title: 'Syarat pindah Kartu Keluarga ke {seat}',
        body: 'Saya akan pindah ke {street}, {seat}. Dokumen apa saja yang harus dibawa dan apakah bisa diurus secara daring?',
      },
    ],
    answers: [
      'KTP elektronik dapat diambil pada jam kerja di loket 3 dengan membawa surat keterangan perekaman.',
      'Cukup membawa surat pindah dari daerah asal dan Kartu Keluarga lama. Pengurusan daring tersedia pada jam kerja.',
    ],
  },
  {
    category: 'Sarana sekolah',
    office: 'Dinas Pendidikan',
    classification: complaint,
    reports: [
      {
        title: 'Atap kelas bocor di SD Negeri {number} {seat}',
        body: 'Atap dua ruang kelas di SD Negeri {number} {seat} bocor. Anak-anak belajar bergantian karena lantai basah.',
      },
      {
        title: 'Usul halte antar jemput dekat SMP Negeri {number}',
        body: 'Jalan depan SMP Negeri {number} {seat} macet setiap pagi. Mohon dipertimbangkan tempat khusus antar jemput siswa.',
      },
    ],
    answers: [
      'Sekolah telah ditinjau. Perbaikan atap dianggarkan dari dana pemeliharaan dan dikerjakan saat libur.',
      'Usulan kami bahas dengan pihak sekolah dan Dinas Perhubungan; hasilnya kami sampaikan dalam {days} hari kerja.',
    ],
  },
  {
    category: 'Pelayanan kesehatan',
    office: 'Dinas Kesehatan',
    classification: complaint,
    reports: [
      {
        title: 'Antrean Puskesmas {seat} terlalu lama',
        body: 'Pendaftaran Puskesmas {seat} buka pukul delapan tetapi baru dilayani setelah dua jam. Mohon ditambah petugas loket.',
      },
      {
        title: 'Jadwal posyandu di {street} tidak jelas',
        body: 'Posyandu di sekitar {street} sudah {days} hari tidak ada kabar jadwalnya. Kapan penimbangan balita berikutnya?',
      },
    ],
    answers: [
      'Puskesmas menambah satu loket pendaftaran pada jam sibuk. Terima kasih atas masukannya.',
      'Jadwal posyandu sudah diumumkan kembali lewat kader; penimbangan berikutnya pekan depan.',
    ],
  },
  {
    category: 'Ketertiban umum',
    office: 'Satuan Polisi Pamong Praja',
    classification: complaint,
    reports: [
      {
        title: 'Trotoar {street} dipakai berjualan',
        body: 'Trotoar di {street} penuh lapak sehingga pejalan kaki turun ke badan jalan. Mohon ditata tanpa merugikan pedagang.',
      },
    ],
    answers: [
      'Petugas telah berdialog dengan pedagang di {street}; lapak dipindahkan ke area yang disediakan di dalam pasar.',
    ],
  },
  {
    category: 'Ruang terbuka hijau',
    office: 'Dinas Perumahan dan Kawasan Permukiman',
    classification: 'aspirasi',
    reports: [
      {
        title: 'Usul bangku dan lampu di taman {seat}',
        body: 'Taman kota {seat} ramai pada sore hari tetapi hanya ada {number} bangku. Mohon ditambah bangku dan lampu taman.',
      },
    ],
    answers: ['Terima kasih atas usulnya. Penambahan bangku kami masukkan ke rencana kerja tahun berikutnya.'],
  },
];
