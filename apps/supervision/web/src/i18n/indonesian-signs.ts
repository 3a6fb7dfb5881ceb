/** What the pages of signs of trouble say. */
export const indonesianSigns = {
  name: 'Tanda bahaya',
  intro: 'Pola penanganan yang patut dipertanyakan. Setiap tanda menyebut aturannya dan membuka laporannya.',
  settings: 'Parameter tanda',
  participant: 'Instansi',
  shown: (part: string, whole: string) => `${part} dari ${whole} laporan`,
  unverified: (count: string) => `ditambah ${count} yang belum diverifikasi dan lewat tenggat`,
  byParticipant: 'Menurut instansi',
  none: 'Tidak ada laporan dengan tanda ini pada periode ini.',
  columns: { complaints: 'Laporan', of: 'Dari', share: 'Bagian' },
  about: (sign: string, participant: string) => `${sign}, ${participant}`,

  quiet: 'Instansi yang diam',
  quietColumns: { state: 'Keadaan', lastDay: 'Terakhir', expected: 'Diharapkan', chance: 'Peluang kebetulan' },
  quietStates: { yes: 'Ada tanda', no: 'Tidak', unknown: 'Belum diketahui' },

  pasted: 'Jawaban yang disalin-tempel',
  pastedCount: (count: string) => `${count} laporan`,
  pastedMore: 'Laporannya',

  back: 'Kembali ke tanda bahaya',
  casesOf: (sign: string, participant: string) => `${sign}: ${participant}`,
  whole: 'seluruh cakupan',
  answers: (name: string) => `Yang bertanggung jawab: ${name}`,
  alike: 'Serupa dengan',
  alikeShare: (share: string) => `${share} katanya sama`,
  unknownSign: 'Pilih tanda pada halaman tanda bahaya.',
};
