/** What the page of one instansi says of its quality reviews. */
export const indonesianRegencyReview = {
  name: 'Tinjauan mutu jawaban',
  explained:
    'Perkiraan bagi semua jawaban pada periode itu, dari contoh yang diundi dan dibaca tanpa nama oleh dua orang; rentangnya pada keyakinan 95 %.',
  none: 'Belum ada putaran tinjauan yang ditutup.',
  noneBefore: 'Belum ada putaran sebelumnya untuk dibandingkan.',
  newest: 'Terbaru',
  before: 'Sebelumnya',
  round: (number: string) => `Putaran ${number}`,
  about: (period: string, closed: string) => `${period} · ditutup ${closed}`,
  notReviewed: 'Instansi ini tidak ikut dinilai pada putaran ini.',
  nothingRead: (size: string) => `Tidak ada kasus yang dibaca (${size} dapat diundi).`,
  readOf: (read: string, size: string) => `${read} dari ${size} kasus dibaca.`,
  tooFew: (read: string, size: string, least: string) =>
    `Contoh terlalu kecil untuk disimpulkan: ${read} dari ${size} kasus dibaca, paling sedikit ${least}.`,
  lapsed: (count: string) => `${count} gugur karena menjadi rahasia.`,
  caption: 'Nilai menurut kriteria',
  criterion: 'Kriteria',
  estimate: 'Perkiraan',
  same: 'Penilai sepakat',
  score: 'Nilai',
  interval: (low: string, high: string) => `${low} – ${high}`,
  near: (near: string, cases: string) => `${near}/${cases} berdekatan`,
};
