import { readFileSync } from 'node:fs';
import { WITA } from '../clock/zone.js';
import { csvFile } from './csv-file.adapter.js';
import { fileFormats } from './file-name.js';
import { noPeriod, type Cell, type FileTable, type Heading } from './table.js';
import { xlsxFile } from './xlsx-file.adapter.js';

/**
 * Writes a table of a million rows to nowhere and tells what that took: `million-rows.main.js csv|xlsx [rows]`. Rows are
 * as those of the list of complaints, and no two alike.
 */
const [, , format = 'xlsx', count = '1000000'] = process.argv;
if (!fileFormats.some((known) => known === format)) throw new Error(`${format} is no format of files.`);

const rowsAPage = 1_000;
const kinds = ['text', 'text', 'text', 'text', 'text', 'text', 'text', 'text', 'instant', 'instant'] as const;
const headings = [...kinds, 'integer', 'integer', 'text'].map((kind, place): Heading => ({
  heading: `Kolom ${place}`,
  kind: kind as Heading['kind'],
  width: 20,
}));

const begin = Date.UTC(2021, 0, 1);

function rowOf(number: number): Cell[] {
  const place = `Jl. Ahmad Yani km ${number % 977} nomor ${(number * 7_919) % 100_003}`;
  return [
    ...[`63.${String(number % 14).padStart(2, '0')}-2026-${number}`, String(1_900_000 + number)],
    ...[`Lampu jalan padam dan jalan berlubang di ${place}, mohon segera ditindaklanjuti`, 'Belum ditindaklanjuti'],
    ...['63.71', 'Kota Banjarmasin', number % 3 === 0 ? null : 'Infrastruktur jalan', 'Situs web'],
    ...[new Date(begin + number * 137_000).toISOString(), new Date(begin + number * 139_000).toISOString()],
    ...[number % 7, number % 3, 'Tercatat langkah demi langkah'],
  ];
}

/** As a database gives them: a page at a time, never at once. */
async function* pages(): AsyncGenerator<Cell[][]> {
  for (let first = 0; first < Number(count); first += rowsAPage) {
    await new Promise((resolve) => setImmediate(resolve));
    const length = Math.min(rowsAPage, Number(count) - first);
    yield Array.from({ length }, (_, place) => rowOf(first + place));
  }
}

const table: FileTable = {
  ...{ name: 'laporan', title: 'Laporan', headings, pages: pages(), expected: Number(count), period: noPeriod },
  basis: [['Tabel', 'Sejuta baris']],
};
const pieces =
  format === 'csv'
    ? csvFile(table, WITA)
    : xlsxFile(table, { zone: WITA, madeAt: new Date(begin), madeBy: 'Pengukuran' });

const started = Date.now();
const told = { format, rows: 0, bytes: 0 };
for await (const { bytes, rows } of pieces) {
  told.bytes += bytes.length;
  told.rows = rows;
}
// What `resourceUsage` calls the most begins with the memory of whoever started this process.
const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
const megabytes = Math.round(Number(kilobytes) / 1_024);
process.stdout.write(`${JSON.stringify({ ...told, seconds: (Date.now() - started) / 1_000, megabytes })}\n`);
