import { headerPositions, longestPreamble, missingColumns, type HeaderPositions } from './export-header.js';
import { readExportRow, type ReadRow } from './export-row.js';
import type { WorkbookRow } from './workbook-row.js';
import { workbookRows } from './workbook-rows.adapter.js';
import { WorkbookRefused } from './workbook.errors.js';

/** A row below the header, as a report or as what is wrong with it. */
export interface ExportRow {
  number: number;
  /** As it is written, for the verdict. */
  trackingId: string;
  read: ReadRow;
}

/**
 * The reports of an export. The header may stand below some rows of preamble, on any sheet; what follows it on that
 * sheet are the reports. When the file turns out to be damaged further on, that is the last row.
 * @throws WorkbookRefused when there is no header or nothing below it
 */
export async function* exportRows(path: string): AsyncGenerator<ExportRow> {
  const search = new HeaderSearch();
  let last: WorkbookRow | null = null;
  let some = false;
  try {
    for await (const row of workbookRows(path)) {
      const header = search.take(row);
      if (header === 'other-sheet') break;
      if (header === null || row.cells.every((cell) => cell === '')) continue;
      last = row;
      some = true;
      const trackingId = row.cells[header.get('trackingId') ?? -1] ?? '';
      yield { number: row.number, trackingId: trackingId.slice(0, 100), read: readExportRow(row.cells, header) };
    }
  } catch (error) {
    if (!last || !(error instanceof WorkbookRefused)) throw error;
    const why = error.code === 'WORKBOOK_TOO_LARGE' ? 'terlalu besar' : 'rusak';
    const problems = [{ column: 'berkas', reason: `berkas ${why}: baris ini dan sesudahnya tidak dapat dibaca` }];
    yield { number: last.number + 1, trackingId: '', read: { ok: false, problems } };
  }
  search.assertFound();
  if (!some) throw new WorkbookRefused('WORKBOOK_EMPTY', 'There is no row below the header.');
}

/** Looks for the header near the top of each sheet. */
class HeaderSearch {
  private found: { sheet: number; row: number; positions: HeaderPositions } | null = null;
  private missing: readonly string[] = missingColumns(new Map());
  private sheet = -1;
  private rows = 0;

  /** The header for a row below it, null for a row before or in it. */
  take({ sheet, number, cells }: WorkbookRow): HeaderPositions | null | 'other-sheet' {
    if (this.found) return sheet === this.found.sheet ? this.found.positions : 'other-sheet';
    if (sheet !== this.sheet) {
      this.sheet = sheet;
      this.rows = 0;
    }
    this.rows += 1;
    if (this.rows > longestPreamble + 1) return null;
    const positions = headerPositions(cells);
    const missing = missingColumns(positions);
    if (missing.length < this.missing.length) this.missing = missing;
    if (missing.length === 0) this.found = { sheet, row: number, positions };
    return null;
  }

  assertFound(): void {
    if (this.found) return;
    if (this.sheet < 0) throw new WorkbookRefused('WORKBOOK_EMPTY', 'The workbook has no rows.');
    throw new WorkbookRefused(
      'COLUMNS_MISSING',
      `No row among the first ${longestPreamble} is a header with the columns of the export.`,
      this.missing,
    );
  }
}
