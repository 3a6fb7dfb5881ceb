import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';
import { columnsOf, type ColumnProblem, type RecapColumns, type RecapField } from './recap-columns.js';
import { readPeriod } from './recap-period.js';
import type { RecapCounts, RecapRow } from './recap.js';
import { findRegion, type RegionList } from './region-list.js';

export interface RowProblem {
  readonly row: number;
  readonly field: string;
  readonly reason: string;
}

export type ReadRecap =
  | { readonly rows: readonly RecapRow[]; readonly refused: readonly RowProblem[] }
  | { readonly problems: readonly ColumnProblem[] };

/** Rows before the header that tables may begin with. */
const headerWithin = 20;

/**
 * Reads a recap table: a header, then a row for each period and region. A row that cannot be read is refused with its
 * reason, and the others are taken.
 */
export function readRecap(
  table: readonly (readonly string[])[],
  regions: RegionList,
  mapping?: Record<string, string>,
): ReadRecap {
  const candidates = table.slice(0, headerWithin).map((header) => columnsOf(header, mapping));
  const place = candidates.findIndex((candidate) => 'columns' in candidate);
  const found = candidates[place];
  if (!found || 'problems' in found) {
    const [first] = candidates;
    return { problems: first && 'problems' in first ? first.problems : [{ field: 'file', reason: 'has no rows' }] };
  }
  const rows: RecapRow[] = [];
  const refused: RowProblem[] = [];
  const seen = new Map<string, number>();
  for (const [index, cells] of table.entries()) {
    if (index <= place || cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow(index + 1, cells, found.columns, regions);
    if ('reason' in read) refused.push(read);
    else {
      const key = `${read.period.from} ${read.period.to} ${read.region}`;
      const before = seen.get(key);
      if (before === undefined) rows.push(read);
      else refused.push({ row: read.row, field: 'region', reason: `is in row ${before} for the same period already` });
      seen.set(key, before ?? read.row);
    }
  }
  return { rows, refused };
}

function readRow(
  row: number,
  cells: readonly string[],
  columns: RecapColumns,
  regions: RegionList,
): RecapRow | RowProblem {
  const cell = (field: RecapField): string => (cells[columns.get(field) ?? -1] ?? '').trim();
  const period = readPeriod(cell('period'));
  if (period === null) return { row, field: 'period', reason: `"${cell('period')}" is no period` };
  const region = findRegion(regions, cell('region'));
  if (region === null) return { row, field: 'region', reason: `"${cell('region')}" is none of the regions` };
  const counts = readCounts(row, (field) => (columns.has(field) ? cell(field) : null));
  return 'reason' in counts ? counts : { row, period, region, ...counts };
}

function readCounts(row: number, cell: (field: 'total' | CaseStatus) => string | null): RecapCounts | RowProblem {
  const total = readCount(cell('total') ?? '');
  if (total === null) return { row, field: 'total', reason: `"${cell('total') ?? ''}" is no whole number from 0` };
  const byStatus = {} as Record<CaseStatus, number | null>;
  for (const status of caseStatuses) {
    const text = cell(status);
    const count = text === null || text === '' ? null : readCount(text);
    if (text !== null && text !== '' && count === null) {
      return { row, field: status, reason: `"${text}" is no whole number from 0` };
    }
    byStatus[status] = count;
  }
  return { total, byStatus };
}

/** `1.294` is Indonesian for one thousand two hundred and ninety-four. */
function readCount(text: string): number | null {
  const digits = /^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
