import type { Zone } from '../clock/zone.js';
import type { Cell, CellKind } from './table.js';
import { wallClock } from './wall-clock.js';

/** What a spreadsheet takes for the beginning of a formula, also in full width. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A cell as an Indonesian Excel reads it: a decimal comma, days and instants in the one notation that every Excel takes
 * for a date, and no text that it would compute. Numbers are never touched by that: -1 stays a number.
 */
export function csvCell(cell: Cell, kind: CellKind, zone: Zone): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (kind === 'instant') return wallClock(cell, zone);
  return formula.test(cell) ? `'${cell}` : cell;
}
