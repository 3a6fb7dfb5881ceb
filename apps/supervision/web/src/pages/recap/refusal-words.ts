import type { RecapWords } from '../../i18n/recap-words';

type Said = (words: RecapWords, ...found: string[]) => string;

/** The server's sentences, and what the page says instead. */
const sentences: readonly [RegExp, Said][] = [
  [/^"(.*)" is no period$/s, (words, text = '') => words.reasons.noPeriod(text)],
  [/^"(.*)" is none of the regions$/s, (words, text = '') => words.reasons.noRegion(text)],
  [/^"(.*)" is no whole number from 0$/s, (words, text = '') => words.reasons.noCount(text)],
  [/^is in row (\d+) for the same period already$/, (words, row = '') => words.reasons.twice(row)],
  [/^cannot be found among (.*); name its column$/s, (words, header = '') => words.reasons.columnMissing(header)],
  [
    /^"(.*)" is no column of the table: (.*)$/s,
    (words, name = '', header = '') => words.reasons.noColumn(name, header),
  ],
  [/^is no list of regions/, (words) => words.reasons.noRegions],
  [/^cannot be read as CSV or XLSX/, (words) => words.reasons.unreadable],
  [/^has no rows$/, (words) => words.reasons.empty],
];

/** Why a row or a table was refused, in the reader's language; a sentence that a later server adds stays as it is. */
export function reasonIn(words: RecapWords, reason: string): string {
  for (const [pattern, say] of sentences) {
    const [, ...found] = pattern.exec(reason) ?? [];
    if (pattern.test(reason)) return say(words, ...found);
  }
  return reason;
}

/**
 * `total`, `columns.total` or `row 2, period`: what of the file is meant.
 * @param names of the fields
 */
export function fieldIn(words: RecapWords, names: Readonly<Record<string, string>>, field: string): string {
  const [, row, of] = /^row (\d+), (.+)$/.exec(field) ?? [];
  if (row !== undefined && of !== undefined) return `${words.row(row)}, ${fieldIn(words, names, of)}`;
  return names[field.replace(/^columns\./, '')] ?? field;
}
