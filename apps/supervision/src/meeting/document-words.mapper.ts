import type { Content, TableCell } from 'pdfmake';

/** Whose documents they are, by the name of the letterhead. */
export interface Office {
  readonly name: string;
  readonly timeZone: string;
  readonly nameOf: (code: string) => string;
}

/** An instant on the clocks of the province: "Senin, 6 Juli 2026 pukul 09.00 WITA". */
export const instantInWords = (instant: string | Date, { timeZone }: Office): string => {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('id-ID', { timeZone, ...options }).format(new Date(instant));
  const day = part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${day} pukul ${part({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })}`;
};

/** A table of texts in the house's layout. */
export const tableOf = (
  headings: readonly string[],
  widths: readonly (string | number)[],
  rows: readonly (readonly string[])[],
): Content => ({
  layout: 'figures',
  margin: [0, 2, 0, 6],
  table: {
    headerRows: 1,
    widths: [...widths],
    body: [
      headings.map((text): TableCell => ({ text, style: 'columnHeading' })),
      ...rows.map((row) => row.map((text): TableCell => ({ text, style: 'cell' }))),
    ],
  },
});

/** Facts one under another: what, and what it is. */
export const factsOf = (facts: readonly (readonly [string, string])[]): Content => ({
  layout: 'noBorders',
  margin: [0, 0, 0, 6],
  table: {
    widths: [110, '*'],
    body: facts.map(([name, value]): TableCell[] => [{ text: name, style: 'note' }, { text: value }]),
  },
});
