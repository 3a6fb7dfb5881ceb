import type { RecapWords } from '../../i18n/recap-words';

/**
 * `total`, `columns.total` or `row 2, period`: what of the file is meant.
 * @param names of the fields
 */
export function columnName(words: RecapWords, names: Readonly<Record<string, string>>, field: string): string {
  const [, row, of] = /^row (\d+), (.+)$/.exec(field) ?? [];
  if (row !== undefined && of !== undefined) return `${words.row(row)}, ${columnName(words, names, of)}`;
  return names[field.replace(/^columns\./, '')] ?? field;
}
