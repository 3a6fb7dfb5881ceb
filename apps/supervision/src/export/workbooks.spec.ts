import { describe, expect, it } from '@jest/globals';
import { workbookSheets, type WorkbookCell } from '#testing';
import { WITA } from '../clock/zone.js';
import { plain } from './progress-frames.mapper.js';
import { noPeriod, type Cell, type FileTable, type Heading, type Rows } from './table.js';
import { xlsxFile, type XlsxOptions } from './xlsx-file.adapter.js';

const options: XlsxOptions = { zone: WITA, madeAt: new Date('2026-11-22T00:00:00Z'), madeBy: 'Rahmawati' };
const headings: readonly Heading[] = (
  ['text', 'integer', 'number', 'share', 'chance', 'days', 'day', 'instant'] as const
).map((kind) => ({ heading: `Kolom ${kind}`, kind, width: 12 }));
const heads = headings.map(({ heading, kind }) => (kind === 'instant' ? `${heading} (WITA)` : heading));

async function sheetsOf(pages: readonly Rows[], more: Partial<XlsxOptions> = {}) {
  const table: FileTable = {
    ...{ name: 'laporan', title: 'Laporan', headings, pages, expected: null, period: noPeriod },
    basis: [['Cakupan', '14 instansi']],
  };
  const bytes = Buffer.concat(await Array.fromAsync(plain(xlsxFile(table, { ...options, ...more }))));
  return workbookSheets(bytes);
}

/** A row that says a text and nothing else. */
const saying = (text: string): Cell[] => [text, ...headings.slice(1).map(() => null)];

/** Rows of the first sheet, below its heading. */
async function readBack(rows: Rows): Promise<readonly (readonly WorkbookCell[])[]> {
  const [sheet] = await sheetsOf([rows]);
  expect([sheet?.name, sheet?.rows[0]]).toEqual(['Laporan', heads]);
  return sheet?.rows.slice(1) ?? [];
}

describe('a workbook, opened by other software than wrote it', () => {
  it('has numbers to their last digit, days and instants as dates, and empty cells where nothing is said', async () => {
    const rows: Rows = [
      ['Jalan rusak', 1_234_567, -0.25, 117 / 134, 1e-7, 2.5, '2026-01-31', '2026-01-31T16:05:09.999Z'],
      [null, 0, 0.1 + 0.2, 0, 1, null, null, null],
      [null, null, null, null, null, null, null, null],
      ['', -5, 12_345.678_9, 1, 0.05, 0, '1999-12-31', '2026-03-01T15:59:59.000Z'],
    ];
    expect(await readBack(rows)).toEqual([
      ...[
        [
          ...['Jalan rusak', 1_234_567, -0.25, 117 / 134, 1e-7, 2.5],
          ...[new Date('2026-01-31T00:00:00Z'), new Date('2026-02-01T00:05:09Z')],
        ],
        [null, 0, 0.1 + 0.2, 0, 1, null, null, null],
        [null, null, null, null, null, null, null, null],
      ],
      [
        ...[null, -5, 12_345.678_9, 1, 0.05, 0],
        ...[new Date('1999-12-31T00:00:00Z'), new Date('2026-03-01T23:59:59Z')],
      ],
    ]);
  });

  it.each([
    '=1+1',
    '=HYPERLINK("http://x";"Klik")',
    '+62 811',
    '-5',
    '@SUM(A1)',
    '\tx',
    "'=1",
    '＝1+1',
    '0012',
    '2026-01-31',
    '1,5',
    'TRUE',
    '_x0041_',
    ' di depan dan di belakang ',
    'Jalan "rusak"; berlubang,\nlalu <b>&amp; ]]> 😀',
  ])('has a text as it was written, and computes nothing: %j', async (text) => {
    expect(await readBack([saying(text)])).toEqual([[text, ...headings.slice(1).map(() => null)]]);
  });

  it('has a very long text to the last letter that Excel takes', async () => {
    const long = 'Warga mengadu & menunggu. '.repeat(2_000);
    const [[text] = []] = await readBack([saying(long)]);
    expect(text).toBe(long.slice(0, 32_767));
  });

  it('has every row of thousands, page after page, in their order', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index): Cell[] => [
      ...[`63.71-2026-${index}`, index, index / 7, (index % 101) / 100, null, index % 3 === 0 ? null : index / 10],
      ...[new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10), null],
    ]);
    const [sheet] = await sheetsOf([rows.slice(0, 1_000), rows.slice(1_000, 2_000), rows.slice(2_000)]);
    expect(sheet?.rows).toEqual([
      heads,
      ...rows.map((cells) => cells.map((cell, place) => (place === 6 ? new Date(String(cell)) : cell))),
    ]);
  });

  it('has all sheets of a table that goes on, each with its heading, and what it rests on', async () => {
    const rows = Array.from({ length: 7 }, (_, index) => saying(`Baris ${index + 1}`));
    const sheets = await sheetsOf([rows.slice(0, 2), rows.slice(2)], { rowsASheet: 3 });
    expect(sheets.map(({ name }) => name)).toEqual(['Laporan', 'Laporan 2', 'Laporan 3', 'Dasar']);
    expect(sheets.slice(0, 3).map((sheet) => sheet.rows[0])).toEqual([heads, heads, heads]);
    expect(sheets.slice(0, 3).flatMap((sheet) => sheet.rows.slice(1).map(([text]) => text))).toEqual(
      rows.map(([text]) => text),
    );
    expect(sheets.at(-1)?.rows).toEqual([
      ['Keterangan', 'Isi'],
      ['Cakupan', '14 instansi'],
      ['Jumlah baris', '7'],
    ]);
  });

  it('of no rows has its heading', async () => {
    expect(await readBack([])).toEqual([]);
  });
});
