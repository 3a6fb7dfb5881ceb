/** One row of a workbook as text, whatever the kind of file. */
export interface WorkbookRow {
  /** Sheets in their order, from 0. A text file has one. */
  sheet: number;
  /** Counted from 1, as a spreadsheet shows it. */
  number: number;
  cells: readonly string[];
}
