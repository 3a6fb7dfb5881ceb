import type { CountsResponse, ParticipantFiguresResponse } from '../monev/overview.response.js';
import type { Cell } from './table.js';

/** A line of the overview. */
export interface OverviewRow {
  readonly code: string;
  readonly name: string;
  readonly counts: CountsResponse;
  /** Null for who is no participant. */
  readonly freshness: ParticipantFiguresResponse['freshness'] | null;
}

interface SortColumn {
  /** For people. */
  readonly word: string;
  readonly of: (row: OverviewRow) => Cell;
}

/** Columns that the page's table is sorted by, as its address calls them. */
const countColumns = {
  participant: { word: 'kode', of: ({ code }) => code },
  received: { word: 'jumlah laporan', of: ({ counts }) => counts.received },
  belumTerverifikasi: { word: 'belum terverifikasi', of: ({ counts }) => counts.belumTerverifikasi },
  belumDitindaklanjuti: { word: 'belum ditindaklanjuti', of: ({ counts }) => counts.belumDitindaklanjuti },
  diproses: { word: 'diproses', of: ({ counts }) => counts.diproses },
  selesai: { word: 'selesai', of: ({ counts }) => counts.selesai },
  ditunda: { word: 'ditunda', of: ({ counts }) => counts.ditunda },
  diarsip: { word: 'diarsip', of: ({ counts }) => counts.diarsip },
  followedUpShare: { word: '% ditindaklanjuti', of: ({ counts }) => counts.followedUpShare },
  completedShare: { word: '% selesai', of: ({ counts }) => counts.completedShare },
  // Of whom nothing was heard comes before the oldest, as on the page.
  freshness: { word: 'data terakhir', of: ({ freshness }) => freshness?.lastEventAt ?? '' },
} satisfies Readonly<Record<string, SortColumn>>;

/** The column of the indicator that was asked for beside the counts. */
export const extraColumn = 'extra';

type SortName = keyof typeof countColumns | typeof extraColumn;
/** With a dash before it from large to small. */
export type OverviewSort = SortName | `-${SortName}`;

const names: readonly SortName[] = [...(Object.keys(countColumns) as (keyof typeof countColumns)[]), extraColumn];
export const overviewSorts: readonly OverviewSort[] = names.flatMap((name): OverviewSort[] => [name, `-${name}`]);

export interface OverviewOrder {
  readonly word: string;
  readonly sorted: (rows: readonly OverviewRow[]) => OverviewRow[];
}

/**
 * As the page sorts: what has no value is last either way, and what is equal stays in the order of codes.
 *
 * @param extra what {@link extraColumn} is; null where no indicator was asked for
 * @returns null where there is no such column
 */
export function overviewOrder(sort: OverviewSort, extra: SortColumn | null): OverviewOrder | null {
  const isDown = sort.startsWith('-');
  const name = sort.replace(/^-/, '') as SortName;
  const column: SortColumn | null = name === extraColumn ? extra : countColumns[name];
  if (column === null) return null;
  return {
    word: `${column.word}${isDown ? ', dari yang terbesar atau terbaru' : ''}`,
    sorted: (rows) => rows.toSorted((one, other) => compared(column.of(one), column.of(other), isDown)),
  };
}

function compared(one: Cell, other: Cell, isDown: boolean): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other === isDown ? 1 : -1;
}
