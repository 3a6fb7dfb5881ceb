/** What the list of complaints says of choosing some, and of what is late. */
export const indonesianChoice = {
  choose: (title: string) => `Pilih laporan: ${title}`,
  choosePage: 'Pilih semua di halaman ini',
  actions: 'Tindakan atas laporan terpilih',
  chosen: (count: string) => `${count} laporan dipilih`,
  allChosen: (count: string) => `Semua ${count} laporan yang cocok dipilih`,
  chooseAll: (count: string) => `Pilih semua ${count} yang cocok`,
  clear: 'Batal pilih',
  tooMany: (total: string, most: string) =>
    `${total} laporan cocok; paling banyak ${most} sekaligus. Persempit saringan untuk memilih semuanya.`,
  acts: { letters: 'Surat teguran', agenda: 'Masukkan ke rapat' },
  deadlines: 'Tenggat',
  anyDeadline: 'Semua tenggat',
  late: 'Lewat tenggat',
  keys: 'Tombol x memilih laporan.',
};
