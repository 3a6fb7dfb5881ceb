import type { ComplaintSearch } from './complaint-search';

/** Columns that may be left out, in the order in which they stand. Status and complaint always stand before them. */
export const columnNames = ['participant', 'received', 'updated', 'steps', 'channel'] as const;
export type ColumnName = (typeof columnNames)[number];

const usual: readonly ColumnName[] = ['participant', 'received', 'updated', 'steps'];
/** What the address says when every column that may be left out is. */
const none = 'ringkas';

/** The columns that an address asks for; a word that names none of them is no column. */
export function columnsOf({ kolom }: Pick<ComplaintSearch, 'kolom'>): readonly ColumnName[] {
  if (kolom === undefined) return usual;
  const words = kolom.split(',');
  return columnNames.filter((name) => words.includes(name));
}

/** What an address says of these columns; nothing when they are the usual ones. */
export function writeColumns(columns: readonly ColumnName[]): string | undefined {
  const names = columnNames.filter((name) => columns.includes(name));
  if (names.join() === usual.join()) return undefined;
  return names.length === 0 ? none : names.join(',');
}
