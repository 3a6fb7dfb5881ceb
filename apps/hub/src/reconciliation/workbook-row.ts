import type { DifferingField } from './difference.js';

/** What an export says of a complaint that the ledger says too. */
export interface ExportedWords {
  status: string;
  title: string;
  body: string;
}

/** The same by the ledger, with whose word counts. */
export interface LedgerWords extends ExportedWords {
  filedBy: string;
  handler: string | null;
}

/** Cells of a workbook lose line ends and double blanks. */
const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** What differs between a row of an export and the ledger. */
export function fieldsThatDiffer(ours: LedgerWords, theirs: ExportedWords): DifferingField[] {
  const differs = (name: 'status' | 'title' | 'body'): boolean => plain(ours[name]) !== plain(theirs[name]);
  return (['status', 'title', 'body'] as const)
    .filter(differs)
    .map((name) => ({ name, owner: name === 'status' ? ours.handler : ours.filedBy }));
}
