import { expect } from '@jest/globals';
import { workbookSheets, type WorkbookCell } from '#testing';

/** A table that was taken as a workbook, as software reads it that did not write it. */
export interface TableFile {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Cells of a column, from above to below; one that tells the time is found without the zone in its heading. */
  readonly column: (heading: string) => WorkbookCell[];
  /** What it rests on, by its label; of a label that is there twice the last. */
  readonly facts: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
}

export async function tableFile(response: Response): Promise<TableFile> {
  expect([response.url, response.status]).toEqual([response.url, 200]);
  const bytes = Buffer.from(await response.arrayBuffer());
  const sheets = await workbookSheets(bytes);
  expect(sheets).toHaveLength(2);
  const [[head = [], ...rows] = [], basis = []] = sheets.map((sheet) => sheet.rows);
  const heads = head.map(String);
  const column = (heading: string): WorkbookCell[] => {
    const place = heads.findIndex((head) => head.replace(/ \(WITA\)$/, '') === heading);
    if (place < 0) throw new Error(`There is no column ${heading}, only ${heads.join(', ')}.`);
    return rows.map((cells) => cells[place] ?? null);
  };
  return { heads, rows, column, facts: new Map(basis.map(([label, text]) => [String(label), String(text)])), bytes };
}

/** An instant as a cell has it: what the clocks of the province show, eight hours ahead, to the second. */
export function cellInstant(instant: string | null): Date | null {
  if (instant === null) return null;
  const shown = new Date(Date.parse(instant) + 8 * 3_600_000);
  shown.setUTCMilliseconds(0);
  return shown;
}
