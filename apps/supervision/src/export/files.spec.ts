import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { describe, expect, it } from '@jest/globals';
import { WITA } from '../clock/zone.js';
import { csvFile } from './csv-file.adapter.js';
import { framed, plain } from './progress-frames.mapper.js';
import { noPeriod, type FileTable, type Heading, type Piece, type Rows } from './table.js';
import { xlsxFile, type XlsxOptions } from './xlsx-file.adapter.js';

const headings: readonly Heading[] = [
  { heading: 'Judul', kind: 'text', width: 40 },
  { heading: 'Jumlah', kind: 'integer', width: 12 },
  { heading: 'Bagian', kind: 'share', width: 12 },
  { heading: 'Hari', kind: 'day', width: 12 },
  { heading: 'Masuk', kind: 'instant', width: 18 },
];
const hard = 'Jalan "rusak"; berlubang,\nlalu =1+1 <b>&';
const rows: Rows = [
  [hard, 12, 0.25, '2026-01-31', '2026-01-31T16:05:09.000Z'],
  ['=HYPERLINK("http://x")', -3, null, null, null],
  [null, null, 1, '2026-02-01', '2026-02-01T00:00:00.000Z'],
];

/** Notes in `read` how many pages were taken, and in `ended` that nobody wants more. */
function tableOf(pages: readonly Rows[]) {
  const state = { read: 0, ended: false };
  async function* read() {
    try {
      for (const page of pages) {
        state.read += 1;
        await Promise.resolve();
        yield page;
      }
    } finally {
      state.ended = true;
    }
  }
  const table: FileTable = {
    ...{ name: 'laporan', title: 'Laporan', headings, pages: read(), expected: null, period: noPeriod },
    basis: [['Cakupan', '14 instansi']],
  };
  return { table, state };
}

const options: XlsxOptions = { zone: WITA, madeAt: new Date('2026-11-22T00:00:00Z'), madeBy: 'Rahmawati' };
const bytesOf = async (pieces: AsyncIterable<Piece>): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(plain(pieces)));

async function workbookOf(pieces: AsyncIterable<Piece>): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await bytesOf(pieces)) as unknown as ArrayBuffer);
  return workbook;
}

describe('a table as CSV', () => {
  it('opens in an Indonesian Excel: marked as UTF-8, semicolons, quoted where need be', async () => {
    const { table } = tableOf([rows.slice(0, 2), rows.slice(2)]);
    const text = (await bytesOf(csvFile(table, WITA))).toString('utf8');
    expect(text.slice(0, text.indexOf('\r\n'))).toBe('\uFEFFJudul;Jumlah;Bagian;Hari;Masuk (WITA)');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(parse(text, { delimiter: ';', bom: true })).toEqual([
      ['Judul', 'Jumlah', 'Bagian', 'Hari', 'Masuk (WITA)'],
      [hard, '12', '0,25', '2026-01-31', '2026-02-01 00:05:09'],
      [`'=HYPERLINK("http://x")`, '-3', '', '', ''],
      ['', '', '1', '2026-02-01', '2026-02-01 08:00:00'],
    ]);
  });

  it('tells with each piece how many rows there are so far', async () => {
    const { table } = tableOf([rows.slice(0, 2), [], rows.slice(2)]);
    expect((await Array.fromAsync(csvFile(table, WITA))).map((piece) => piece.rows)).toEqual([0, 2, 2, 3]);
  });
});

describe('a table as XLSX', () => {
  it('holds numbers, days and instants as such, and texts that are no formulas', async () => {
    const sheet = (await workbookOf(xlsxFile(tableOf([rows]).table, options))).getWorksheet('Laporan');
    expect(sheet?.getRow(1).values).toEqual([undefined, 'Judul', 'Jumlah', 'Bagian', 'Hari', 'Masuk (WITA)']);
    expect(sheet?.getRow(2).values).toEqual([
      ...[undefined, hard, 12, 0.25, new Date('2026-01-31T00:00:00Z'), new Date('2026-02-01T00:05:09Z')],
    ]);
    expect(sheet?.getCell('A3').type).toBe(exceljs.ValueType.String);
    expect(sheet?.getCell('A3').value).toBe('=HYPERLINK("http://x")');
    expect(sheet?.getCell('B3').value).toBe(-3);
    expect(['B2', 'C2', 'D2', 'E2'].map((cell) => sheet?.getCell(cell).numFmt)).toEqual([
      '#,##0',
      '0.0%',
      'yyyy-mm-dd',
      'yyyy-mm-dd hh:mm:ss',
    ]);
  });

  it('is laid out to be read: a frozen bold heading, columns as wide as what they hold', async () => {
    const sheet = (await workbookOf(xlsxFile(tableOf([rows]).table, options))).getWorksheet('Laporan');
    expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(sheet?.getCell('B1').font).toMatchObject({ bold: true });
    expect(sheet?.getCell('B2').font?.bold).toBeFalsy();
    expect(sheet?.getColumn(1).width).toBe(40);
  });

  it('says in a sheet of its own what it rests on', async () => {
    const workbook = await workbookOf(xlsxFile(tableOf([rows]).table, options));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Laporan', 'Dasar']);
    expect(workbook.creator).toBe('Rahmawati');
    expect(workbook.getWorksheet('Dasar')?.getRow(2).values).toEqual([undefined, 'Cakupan', '14 instansi']);
    expect(workbook.getWorksheet('Dasar')?.getRow(3).values).toEqual([undefined, 'Jumlah baris', '3']);
  });

  it('goes on in further sheets when one is full', async () => {
    const workbook = await workbookOf(xlsxFile(tableOf([rows, rows]).table, { ...options, rowsASheet: 3 }));
    expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['Laporan', 4],
      ['Laporan 2', 4],
      ['Dasar', 3],
    ]);
    expect(workbook.getWorksheet('Laporan 2')?.getCell('A1').value).toBe('Judul');
  });

  it('of no rows is a workbook all the same', async () => {
    const workbook = await workbookOf(xlsxFile(tableOf([[]]).table, options));
    expect(workbook.worksheets.map(({ rowCount }) => rowCount)).toEqual([1, 3]);
  });
});

describe.each([
  ['CSV', (table: FileTable) => csvFile(table, WITA)],
  ['XLSX', (table: FileTable) => xlsxFile(table, options)],
])('a %s file that is written', (_name, write) => {
  it('fails when rows cannot be read', async () => {
    async function* failing() {
      yield rows;
      await Promise.resolve();
      throw new Error('the database went away');
    }
    await expect(bytesOf(write({ ...tableOf([]).table, pages: failing() }))).rejects.toThrow('the database went away');
  });

  it('reads a little ahead only, and no more when nobody wants it', async () => {
    // Long and unlike one another, so that no packing makes them small.
    const page = Array.from({ length: 200 }, (_, row) => [
      Array.from({ length: 60 }, (_value, place) => ((row + 1) * (place + 7) * 2_654_435_761).toString(36)).join(' '),
      ...[row, null, null, null],
    ]);
    const { table, state } = tableOf(Array.from({ length: 500 }, () => page));
    for await (const piece of write(table)) if (piece.rows > 0) break;
    await until(() => state.ended);
    expect(state.read).toBeLessThan(50);
  });
});

describe('a workbook that nobody waits for', () => {
  it('ends although it has nothing to give yet', async () => {
    const [asking, holding, leaving] = [Promise.withResolvers(), Promise.withResolvers(), new AbortController()];
    const state = { read: 0, ended: false };
    async function* held() {
      try {
        for (; state.read < 100; state.read += 1) {
          if (state.read === 1) {
            asking.resolve(null);
            await holding.promise;
          }
          yield rows;
        }
      } finally {
        state.ended = true;
      }
    }
    const { signal } = leaving;
    const written = bytesOf(xlsxFile({ ...tableOf([]).table, pages: held() }, { ...options, signal }));
    await asking.promise;
    leaving.abort();
    await expect(written).rejects.toThrow();
    holding.resolve(null);
    await until(() => state.ended);
    expect(state.read).toBe(1);
  });
});

describe('a file in frames', () => {
  it('tells the rows so far with each piece, and ends with a frame without bytes', async () => {
    const { table } = tableOf([rows]);
    const bytes = Buffer.concat(await Array.fromAsync(framed(csvFile(table, WITA))));
    const frames: [number, string][] = [];
    for (let place = 0; place < bytes.length;) {
      const length = bytes.readUInt32BE(place + 4);
      frames.push([bytes.readUInt32BE(place), bytes.toString('utf8', place + 8, place + 8 + length)]);
      place += 8 + length;
    }
    expect(frames.map(([count]) => count)).toEqual([0, 3, 3]);
    expect(frames.at(-1)).toEqual([3, '']);
    expect(frames.map(([, text]) => text).join('')).toBe(
      (await bytesOf(csvFile(tableOf([rows]).table, WITA))).toString(),
    );
  });
});

/** Gives way to what else is to be done until the condition holds; the runner ends what never does. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
