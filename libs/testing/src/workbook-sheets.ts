import readWorkbook from 'read-excel-file/node';

/** A day or an instant is a Date that shows in UTC what stands in the cell; null is an empty cell. */
export type WorkbookCell = string | number | boolean | Date | null;

export interface WorkbookSheet {
  readonly name: string;
  /** Each as long as the longest. */
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/**
 * What a reader of workbooks other than their writer finds in a file, sheet by sheet.
 *
 * @throws when the bytes are no workbook
 */
export async function workbookSheets(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    // Its types call a date `typeof Date`.
    rows: (data as unknown as WorkbookCell[][]).map((cells) => cells.map(unbroken)),
  }));
}

/** A spreadsheet counts fractions of days: of one a hair below a second the reader cuts a millisecond off. */
const unbroken = (cell: WorkbookCell): WorkbookCell =>
  cell instanceof Date ? new Date(Math.round(cell.getTime() / 10) * 10) : cell;
