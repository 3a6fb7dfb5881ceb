import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkbookRow } from './workbook-row.js';
import { workbookRows } from './workbook-rows.adapter.js';
import { WorkbookRefused } from './workbook.errors.js';

/** A ZIP file of these entries, compressed. */
function zip(entries: Readonly<Record<string, Buffer | string>>, flags = 0): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, place, Buffer.from(name));
    files.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(entries).length, 4);
  end.writeUInt16LE(Object.keys(entries).length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

const workbookOf = (sheet: Buffer | string, more: Readonly<Record<string, Buffer | string>> = {}): Buffer =>
  zip({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });

const textsOf = (text: string, count: number): Buffer =>
  workbookOf('<worksheet/>', { 'xl/sharedStrings.xml': `<sst>${text.repeat(count)}</sst>` });

describe('reading the rows of a workbook', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbook-rows-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  const rowsOf = async (content: Buffer | string): Promise<WorkbookRow[]> => {
    const path = join(folder, 'file');
    await writeFile(path, content);
    return Array.fromAsync(workbookRows(path));
  };
  const refusalOf = async (content: Buffer | string): Promise<string> => {
    try {
      await rowsOf(content);
    } catch (error) {
      if (error instanceof WorkbookRefused) return error.code;
      throw error;
    }
    return 'none';
  };
  const cellsOf = async (content: Buffer | string) => (await rowsOf(content)).map(({ cells }) => cells);

  const written = async (fill: (sheet: exceljs.Worksheet) => void): Promise<Buffer> => {
    const workbook = new exceljs.Workbook();
    fill(workbook.addWorksheet('Laporan'));
    return Buffer.from(await workbook.xlsx.writeBuffer());
  };

  it('gives texts, numbers, days and times as text', async () => {
    const file = await written((sheet) => {
      sheet.getCell('A1').value = 'Jalan & jembatan <rusak>';
      sheet.getCell('B1').value = 1_916_449;
      sheet.getCell('C1').value = new Date(Date.UTC(2021, 4, 3, 14, 5));
      sheet.getCell('C1').numFmt = 'd mmmm yyyy';
      sheet.getCell('E1').value = { richText: [{ text: 'dua ' }, { font: { bold: true }, text: 'bagian' }] };
      sheet.getCell('F1').value = true;
      sheet.getCell('A3').value = 'baris\r\nkedua';
    });
    expect(await rowsOf(file)).toEqual([
      {
        sheet: 0,
        number: 1,
        cells: ['Jalan & jembatan <rusak>', '1916449', '2021-05-03T14:05:00', '', 'dua bagian', '1'],
      },
      { sheet: 0, number: 3, cells: ['baris\nkedua'] },
    ]);
  });

  it('reads what other writers write: prefixes, cells without references, texts in place', async () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>satu</x:t></x:is></x:c><x:c><x:v>1.916449E6</x:v></x:c>' +
      '</x:row><x:row r="nol"><x:c r="ZZZZ9"><x:v>9</x:v></x:c><x:c r="B2" t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rowsOf(workbookOf(sheet))).toEqual([
      { sheet: 0, number: 1, cells: ['satu', '1916449'] },
      { sheet: 0, number: 2, cells: ['', '#N/A'] },
    ]);
  });

  it('does not read the pronunciation of a word as part of it', async () => {
    const texts = '<sst><si><r><t>satu</t></r><rPh><t>dua</t></rPh></si></sst>';
    const sheet = '<worksheet><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>99</v></c></row></worksheet>';
    expect(await cellsOf(workbookOf(sheet, { 'xl/sharedStrings.xml': texts }))).toEqual([['satu', '']]);
  });

  it.each([
    [
      'comma',
      'a,"b,c"\nd,e\n',
      [
        ['a', 'b,c'],
        ['d', 'e'],
      ],
    ],
    [
      'semicolon',
      'Tracking ID;Kategori\n1;"x ""y"""\n',
      [
        ['Tracking ID', 'Kategori'],
        ['1', 'x "y"'],
      ],
    ],
    [
      'tab',
      '\ufeffTracking ID\tKategori\r\n1\t"dua\nbaris"\r\n',
      [
        ['Tracking ID', 'Kategori'],
        ['1', 'dua\nbaris'],
      ],
    ],
  ])('reads text separated by %s', async (_separator, text, cells) => {
    expect(await cellsOf(text)).toEqual(cells);
  });

  it('reads UTF-16 as Excel writes it', async () => {
    expect(await cellsOf(Buffer.from('\ufeffTracking ID\tKategori\n1\té\n', 'utf16le'))).toEqual([
      ['Tracking ID', 'Kategori'],
      ['1', 'é'],
    ]);
  });

  it.each<[string, () => Buffer, string]>([
    ['an archive that is no workbook', () => zip({ 'word/document.xml': '<a/>' }), 'NOT_A_WORKBOOK'],
    ['an archive with a password', () => zip({ 'xl/workbook.xml': '<a/>' }, 1), 'WORKBOOK_ENCRYPTED'],
    ['a part that is not XML', () => workbookOf('<worksheet><row></c></worksheet>'), 'WORKBOOK_DAMAGED'],
    ['an entity that is not defined', () => workbookOf('<worksheet>&bomb;</worksheet>'), 'WORKBOOK_DAMAGED'],
    ['a cell without end', () => workbookOf(`<worksheet><row><c><v>${'9'.repeat(3_000_000)}`), 'WORKBOOK_TOO_LARGE'],
    [
      'texts that unpack to 140 MB',
      () => textsOf(`<si><t>${'x'.repeat(1_000)}</t></si>`, 140_000),
      'WORKBOOK_TOO_LARGE',
    ],
    ['five million texts', () => textsOf('<si/>', 5_000_000), 'WORKBOOK_TOO_LARGE'],
  ])('refuses %s', async (_what, file, code) => {
    expect(await refusalOf(file())).toBe(code);
  });

  it('answers with rows or a refusal, wherever a byte is changed', async () => {
    const sound = await written((sheet) => {
      for (let row = 1; row <= 30; row += 1) sheet.addRow([row, `Judul ${row}`, new Date(0)]);
    });
    for (let position = 0; position < sound.length; position += 37) {
      const changed = Buffer.from(sound);
      changed[position] = (changed[position] ?? 0) ^ 0xff;
      expect(await refusalOf(changed)).toMatch(/^(none|NOT_A_WORKBOOK|WORKBOOK_\w+)$/);
    }
  });
});
