/** What a cell says; each kind of file writes it in its own way. */
export const cellKinds = ['text', 'integer', 'number', 'share', 'chance', 'days', 'day', 'instant'] as const;
export type CellKind = (typeof cellKinds)[number];

/**
 * As the API says it: a share from 0 to 1, a day as `2026-01-31`, an instant in ISO 8601. Null where there is nothing to
 * say; what is counted is not rounded.
 */
export type Cell = string | number | null;

export interface Heading {
  readonly heading: string;
  readonly kind: CellKind;
  /** In letters. */
  readonly width: number;
}

export interface Column<Row> extends Heading {
  readonly of: (row: Row) => Cell;
}

/** A line of what a table rests on. */
export type Fact = readonly [label: string, text: string];

/** A page of rows, each with a cell for every heading. */
export type Rows = readonly (readonly Cell[])[];

/** A table to be written. */
export interface FileTable {
  /** What the file's name begins with. */
  readonly name: string;
  /** What it is called, in at most 25 letters: names of sheets are short. */
  readonly title: string;
  readonly headings: readonly Heading[];
  /** Rows page by page, read when they are asked for. */
  readonly pages: AsyncIterable<Rows> | Iterable<Rows>;
  /** About how many rows there will be; null when nobody counted. */
  readonly expected: number | null;
  /** First and last day, where the table is of a period. */
  readonly period: Period;
  readonly basis: readonly Fact[];
}

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export const noPeriod: Period = { from: null, to: null };

/** A piece of a file, with how many rows are written once it is sent. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

const width: Readonly<Record<CellKind, number>> = {
  ...{ text: 24, integer: 12, number: 12, share: 12, chance: 12, days: 12, day: 12, instant: 18 },
};

/** A column, as wide as its kind and its heading need unless told. */
export const column = <Row>(
  heading: string,
  kind: CellKind,
  of: (row: Row) => Cell,
  letters = Math.max(width[kind], Math.min(heading.length + 2, 28)),
): Column<Row> => ({ heading, kind, of, width: letters });

export const yesOrNo = (value: boolean | null): Cell => (value === null ? null : value ? 'Ya' : 'Tidak');
