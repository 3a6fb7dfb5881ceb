import { stringify } from 'csv-stringify/sync';
import type { Zone } from '../clock/zone.js';
import { csvCell } from './csv-cell.js';
import type { FileTable, Piece } from './table.js';
import { headText } from './wall-clock.js';

/** Excel takes a file without it for one in its own code page. */
const byteOrderMark = '\uFEFF';

/** Excel splits at the list separator of Windows, which in Indonesia is a semicolon: the comma is for decimals. */
const layout = { delimiter: ';', record_delimiter: 'windows' } as const;

/** A table as CSV, a piece a page. */
export async function* csvFile({ headings, pages }: FileTable, zone: Zone): AsyncGenerator<Piece> {
  const heads = headings.map((heading) => csvCell(headText(heading, zone), 'text', zone));
  yield { bytes: Buffer.from(byteOrderMark + stringify([heads], layout)), rows: 0 };
  let rows = 0;
  for await (const page of pages) {
    rows += page.length;
    const lines = page.map((cells) => cells.map((cell, place) => csvCell(cell, headings[place]?.kind ?? 'text', zone)));
    yield { bytes: Buffer.from(stringify(lines, layout)), rows };
  }
}
