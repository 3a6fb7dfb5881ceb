import { open } from 'node:fs/promises';
import { csvRows } from './csv-rows.adapter.js';
import type { WorkbookRow } from './workbook-row.js';
import { WorkbookRefused } from './workbook.errors.js';
import { xlsxRows } from './xlsx-rows.adapter.js';

/**
 * The rows of an uploaded file, by what it is and not by what it is called.
 * @throws WorkbookRefused also in the midst of reading, when the file is damaged further on
 */
export async function* workbookRows(path: string): AsyncGenerator<WorkbookRow> {
  const head = await firstBytes(path);
  if (head.length === 0) throw new WorkbookRefused('WORKBOOK_EMPTY', 'The file is empty.');
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) yield* xlsxRows(path);
  else if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new WorkbookRefused(
      'WORKBOOK_ENCRYPTED',
      'The workbook is protected by a password, or of the old .xls kind: save it as .xlsx without a password.',
    );
  } else if (isText(head)) yield* csvRows(path);
  else throw new WorkbookRefused('NOT_A_WORKBOOK', 'The file is neither an .xlsx workbook nor a .csv text.');
}

const startsWith = (head: Buffer, bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte);

/** Control characters make no text, but every second byte of UTF-16 is zero. */
function isText(head: Buffer): boolean {
  if (startsWith(head, [0xff, 0xfe])) return true;
  return !head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) && !startsWith(head, [0x25, 0x50]);
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
