import type { Zone } from '../clock/zone.js';
import type { Cell, CellKind } from './table.js';
import { wallDate } from './wall-clock.js';

/** Letters of a cell at most: of a workbook with more Excel says that it is damaged. */
const longestText = 32_767;

/** What no XML may hold, which the writer of workbooks lets through. */
const notXml = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Excel reads `_x0041_` as A, unless its first sign is written in that very way. */
const escaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell as a value of its kind. A text is a text there, whatever it begins with: it needs no guard. */
export function xlsxCell(cell: Cell, kind: CellKind, zone: Zone): string | number | Date | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (kind === 'instant') return wallDate(cell, zone);
  if (kind === 'day') return new Date(`${cell}T00:00:00.000Z`);
  return cell.replaceAll(notXml, '\uFFFD').replaceAll(escaped, '_x005F_').slice(0, longestText);
}

/** How cells of a kind are shown; null as they are. */
export const numberFormats: Readonly<Record<CellKind, string | null>> = {
  text: null,
  integer: '#,##0',
  number: null,
  share: '0.0%',
  chance: '0.0000',
  days: '#,##0.0',
  day: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm:ss',
};
