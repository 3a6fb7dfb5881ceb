import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import exceljs from 'exceljs';
import type { Zone } from '../clock/zone.js';
import type { Cell, Fact, FileTable, Heading, Piece } from './table.js';
import { headText } from './wall-clock.js';
import { numberFormats, xlsxCell } from './xlsx-cell.js';

/** Rows of a sheet below its heading, at most: Excel knows 1,048,576 in all. */
const rowsASheet = 1_048_575;

export interface XlsxOptions {
  readonly zone: Zone;
  readonly madeAt: Date;
  readonly madeBy: string;
  /** Rows of a sheet below its heading; what is beyond goes to further sheets. */
  readonly rowsASheet?: number;
  /** Ends the writing at once, also while it packs and nothing comes out of it. */
  readonly signal?: AbortSignal;
}

/** A table as a workbook: its rows, and in a last sheet what they rest on. Made while it is read, never whole. */
export async function* xlsxFile(table: FileTable, options: XlsxOptions): AsyncGenerator<Piece> {
  const output = new PassThrough();
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
    output.destroy();
  };
  options.signal?.addEventListener('abort', end, { once: true });
  const workbook = new TableWorkbook(output, table, options, ending.signal);
  workbook.write().catch((error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const bytes of output as AsyncIterable<Buffer>) yield { bytes, rows: workbook.rows };
  } finally {
    // Whoever reads no further does not want what would come.
    options.signal?.removeEventListener('abort', end);
    end();
  }
}

class TableWorkbook {
  /** Rows written so far. */
  rows = 0;
  private readonly workbook: exceljs.stream.xlsx.WorkbookWriter;
  private sheet: exceljs.Worksheet;

  constructor(
    output: PassThrough,
    private readonly table: FileTable,
    private readonly options: XlsxOptions,
    private readonly ending: AbortSignal,
  ) {
    const { madeAt, madeBy } = options;
    this.workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true });
    Object.assign(this.workbook, { created: madeAt, modified: madeAt, creator: madeBy, lastModifiedBy: madeBy });
    this.sheet = this.open(table.title, table.headings);
  }

  async write(): Promise<void> {
    for await (const page of this.table.pages) {
      for (const cells of page) this.add(cells);
      await this.drained();
    }
    this.sheet.commit();
    this.writeBasis();
    await this.workbook.commit();
  }

  private add(cells: readonly Cell[]): void {
    const { zone, rowsASheet: most = rowsASheet } = this.options;
    const { title, headings } = this.table;
    if (this.rows > 0 && this.rows % most === 0) {
      this.sheet.commit();
      this.sheet = this.open(`${title} ${this.rows / most + 1}`, headings);
    }
    this.sheet.addRow(cells.map((cell, place) => xlsxCell(cell, headings[place]?.kind ?? 'text', zone))).commit();
    this.rows += 1;
  }

  private writeBasis(): void {
    const sheet = this.open('Dasar', [
      { heading: 'Keterangan', kind: 'text', width: 26 },
      { heading: 'Isi', kind: 'text', width: 90 },
    ]);
    const { basis } = this.table;
    const facts: readonly Fact[] = [...basis, ['Jumlah baris', new Intl.NumberFormat('id-ID').format(this.rows)]];
    for (const fact of facts) {
      sheet.addRow(fact.map((text) => xlsxCell(text, 'text', this.options.zone))).commit();
    }
    sheet.commit();
  }

  private open(name: string, headings: readonly Heading[]): exceljs.Worksheet {
    const sheet = this.workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = headings.map(({ kind, width }) => {
      const numFmt = numberFormats[kind];
      return { width, ...(numFmt !== null && { style: { numFmt } }) };
    });
    const head = sheet.addRow(headings.map((heading) => headText(heading, this.options.zone)));
    head.eachCell((cell) => {
      cell.style = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } };
    });
    head.commit();
    return sheet;
  }

  /** exceljs takes rows as fast as they come and keeps what nobody has read yet: how much that is, only the entry tells. */
  private async drained(): Promise<void> {
    this.ending.throwIfAborted();
    const [entry] = (this.sheet as unknown as SheetInside).stream.pipes;
    if (entry?.write(nothing) === false) await once(entry, 'drain', { signal: this.ending });
  }
}

const nothing = Buffer.alloc(0);

/** The text of a sheet flows into an entry of the archive. */
interface SheetInside {
  readonly stream: { readonly pipes: readonly Writable[] };
}
