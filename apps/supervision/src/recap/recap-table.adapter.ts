import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';

/** The file is no table that can be read. */
export class TableNotReadable extends Error {}

const xlsxMark = Buffer.from('PK');

/**
 * Rows of a CSV file (comma, semicolon or tab) or of the first sheet of a workbook, as text.
 * @throws TableNotReadable
 */
export async function readTable(file: Buffer): Promise<string[][]> {
  try {
    return file.subarray(0, 2).equals(xlsxMark) ? await sheetRows(file) : csvRows(file.toString('utf8'));
  } catch (cause) {
    throw new TableNotReadable((cause as Error).message, { cause });
  }
}

function csvRows(text: string): string[][] {
  const [firstLine = ''] = text.split('\n', 1);
  const delimiter = [';', '\t'].find((sign) => firstLine.includes(sign)) ?? ',';
  return parse(text, { delimiter, bom: true, relaxColumnCount: true, skipEmptyLines: false });
}

async function sheetRows(file: Buffer): Promise<string[][]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => (cells[column - 1] = textOf(cell.value)));
    rows.push(Array.from(cells, (cell: string | undefined) => cell ?? ''));
  });
  return rows;
}

/** A month that a workbook keeps as a date is the month of its first day. */
function textOf(value: exceljs.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 7);
  if (typeof value !== 'object') return String(value);
  if ('result' in value) return textOf(value.result);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'text' in value ? String(value.text) : '';
}
