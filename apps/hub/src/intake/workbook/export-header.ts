/** Columns of the export that the hub reads, by the names the export gives them; the first name is the one shown. */
export const exportColumns = {
  trackingId: ['Tracking ID', 'TrackingID', 'ID Tracking'],
  date: ['Tanggal Laporan Masuk', 'Tanggal Masuk'],
  time: ['Waktu Laporan Masuk', 'Waktu Masuk'],
  reporter: ['Nama Pelapor'],
  classification: ['Klasifikasi Laporan', 'Klasifikasi'],
  category: ['Kategori', 'Kategori Laporan'],
  title: ['Judul Laporan', 'Judul'],
  body: ['Isi Laporan Awal', 'Isi Laporan'],
  finalBody: ['Isi Laporan Akhir'],
  visibility: ['Tipe Laporan', 'Tipe Laporan (Anonim/Rahasia)'],
  channel: ['Sumber Laporan', 'Sumber'],
  parentAgency: ['Instansi Induk'],
  office: ['Instansi Terdisposisi'],
  status: ['Status Laporan', 'Status'],
  reason: ['Alasan Tunda/Arsip'],
  province: ['Provinsi'],
  regency: ['Kota/Kabupaten', 'Kabupaten/Kota'],
  district: ['Kecamatan'],
  village: ['Kelurahan', 'Kelurahan/Desa'],
  rating: ['Rating'],
} as const;

export type ExportColumn = keyof typeof exportColumns;

/** Where each column stands, counted from 0. */
export type HeaderPositions = ReadonlyMap<ExportColumn, number>;

/** Without these a row is no report. */
const requiredColumns: readonly ExportColumn[] = ['trackingId', 'date', 'title', 'body', 'status'];

/** Preamble rows before the header that are put up with. */
export const longestPreamble = 50;

export const columnName = (column: ExportColumn): string => exportColumns[column][0];

const compared = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const columnOf: ReadonlyMap<string, ExportColumn> = new Map(
  Object.entries(exportColumns).flatMap(([column, names]) =>
    names.map((name): [string, ExportColumn] => [compared(name), column as ExportColumn]),
  ),
);

/** The columns that a row names, whatever their order, case and blanks; the first of two alike counts. */
export function headerPositions(cells: readonly string[]): HeaderPositions {
  const positions = new Map<ExportColumn, number>();
  for (const [index, cell] of cells.entries()) {
    const column = columnOf.get(compared(cell));
    if (column && !positions.has(column)) positions.set(column, index);
  }
  return positions;
}

/** Names of the required columns that a header lacks; none when it is a header. */
export function missingColumns(positions: HeaderPositions): string[] {
  return requiredColumns.filter((column) => !positions.has(column)).map(columnName);
}
