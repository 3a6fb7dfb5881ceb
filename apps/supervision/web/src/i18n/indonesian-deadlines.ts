/** What the page of deadlines says, and what the overview says of them. */
export const indonesianDeadlines = {
  name: 'Tenggat',
  intro: (day: string) =>
    `Dihitung dalam hari kerja menurut kalender instansinya. “Segera” berarti habis dalam dua hari kerja, sampai ${day}.`,
  noneDue: 'Tidak ada yang lewat tenggat, dan tidak ada yang habis dalam dua hari kerja.',
  table: 'Tenggat menurut instansi',
  columns: { participant: 'Instansi', late: 'Lewat', soon: 'Segera', first: 'Paling awal' },
  opens: (what: string, participant: string) => `${what}, ${participant}`,
  list: 'Daftar tenggat',
  state: 'Keadaan',
  states: { overdue: 'Lewat tenggat', soon: 'Segera', running: 'Berjalan', paused: 'Dijeda' },
  anyClock: 'Semua jenis tenggat',
  clock: 'Jenis tenggat',
  anyParticipant: 'Semua instansi',
  complaint: 'Laporan',
  deadline: 'Sampai',
  left: 'Sisa',
  none: 'Tidak ada tenggat dengan keadaan ini.',
  untitled: 'Tanpa judul',
  noSecret: 'Laporan rahasia tidak didaftar dan tidak dihitung di sini.',
  refused: 'Alamat ini menyebut sesuatu yang tidak dikenal.',
  reset: 'Lihat semua yang lewat tenggat',
};
