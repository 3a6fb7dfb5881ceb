/** What the page of the past says. */
export const indonesianRecap = {
  name: 'Rekap masa lalu',
  intro:
    'Tabel yang pernah diterbitkan: jumlah laporan tiap periode dan daerah. Terpisah dari laporan satu per satu, dan tidak pernah masuk ke dalam angka ringkasan.',
  none: 'Belum ada tabel yang diimpor.',
  noneExplained:
    'Supervisor provinsi mengimpornya di sini; pengelola juga dapat memakai perintah “lapor recap import”.',

  importTable: 'Impor tabel',
  file: 'Berkas',
  fileHint: 'CSV atau XLSX, paling besar 20 MB. Kolom yang perlu: periode, daerah, jumlah; status bila ada.',
  chooseFile: 'Pilih berkas',
  noFile: 'Belum ada berkas',
  fileMissing: 'Pilih berkasnya.',
  more: 'Daftar daerah dan nama kolom',
  regions: 'Daerah yang boleh disebut',
  regionsHint: 'Satu nama tiap baris. Kosong: kabupaten/kota provinsi ini.',
  columns: 'Nama kolom di berkas',
  columnsHint: 'Hanya yang tidak dikenali dengan sendirinya.',
  submit: 'Impor',
  sending: 'Membaca…',
  close: 'Tutup',
  refusedWhole: 'Tabel ini tidak dapat diambil; tidak ada yang disimpan.',
  tooLarge: 'Berkas ini terlalu besar.',

  fields: {
    file: 'Berkas',
    regions: 'Daerah yang boleh disebut',
    period: 'Periode',
    region: 'Daerah',
    total: 'Jumlah',
  } as Record<string, string>,
  row: (row: string) => `baris ${row}`,
  result: (rows: string, total: string) => `${rows} baris terbaca, ${total} laporan`,
  resultKnown: 'Berkas yang sama sudah diimpor sebelumnya; tidak ada yang berubah.',
  resultFlagged: (count: string) => `${count} baris ditandai karena angkanya tidak cocok.`,
  resultRefused: (count: string) => `${count} baris ditolak:`,
  resultWhole: 'Semua baris cocok, tidak ada yang ditolak.',

  imports: 'Tabel yang diimpor',
  importColumns: { file: 'Berkas', imported: 'Diimpor', rows: 'Baris', flagged: 'Ditandai', total: 'Laporan' },
  importedBy: (name: string) => `oleh ${name}`,

  flagged: 'Baris yang ditandai',
  flaggedExplained:
    'Disimpan seperti diterbitkan. Tidak ikut dihitung dalam tren dan tidak pernah diperingkat, sampai ada tabel yang membetulkannya.',
  flaggedNone: 'Tidak ada baris yang ditandai.',
  flaggedColumns: {
    period: 'Periode',
    region: 'Daerah',
    fault: 'Yang tidak cocok',
    difference: 'Selisih',
    row: 'Baris',
  },
  faults: {
    completed: (completed: string, total: string) => `${completed} selesai dari ${total} masuk`,
    parts: (parts: string, total: string) => `status berjumlah ${parts} dari ${total} masuk`,
  },
  onlyFirst: (count: string) => `Hanya ${count} baris pertama yang ditampilkan.`,

  trend: 'Laporan tiap bulan',
  trendExplained:
    'Garis putus: bulan yang sama setahun sebelumnya, bila daerahnya sama. Baris yang ditandai tidak dihitung; bulannya tidak lengkap dan tidak dibandingkan.',
  trendNone: 'Belum ada tabel per bulan untuk daerah ini.',
  trendDrawn: (from: string, to: string) => `Grafik laporan tiap bulan, ${from} sampai ${to}; angkanya ada di tabel`,
  region: 'Daerah',
  anyRegion: 'Semua daerah',
  legend: { total: 'Laporan', before: 'Setahun sebelumnya', flagged: 'Ada baris yang ditandai' },
  trendTable: 'Laporan tiap bulan, dibandingkan dengan setahun sebelumnya',
  trendColumns: {
    month: 'Bulan',
    regions: 'Daerah',
    total: 'Laporan',
    before: 'Setahun sebelumnya',
    change: 'Perubahan',
    completed: 'Selesai',
    flagged: 'Ditandai',
  },
  unknown: 'tidak diketahui',
};
