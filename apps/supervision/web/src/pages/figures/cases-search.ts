import { textOf } from '../search-parameters';

const names = [
  ...(['indicator', 'part', 'participant', 'by', 'value', 'scope', 'dateBasis', 'from', 'to', 'after'] as const),
] as const;

/** What the address of the cases behind a figure says, in the words of the server, which judges them. */
export type CasesSearch = Partial<Record<(typeof names)[number], string | undefined>>;

export const readCasesSearch = (search: Record<string, unknown>): CasesSearch =>
  Object.fromEntries(names.map((name) => [name, textOf(search[name])]));
