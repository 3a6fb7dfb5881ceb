/** What a list is sorted by; null stands last whichever way it is sorted. */
export type SortValue = number | string | null;

/** A sort without its minus. */
export type SortName<Sort extends string> = Exclude<Sort, `-${string}`>;

export const sortName = <Sort extends string>(sort: Sort): SortName<Sort> =>
  (sort.startsWith('-') ? sort.slice(1) : sort) as SortName<Sort>;

/** Where a page ended: the value of its last item, and the key that tells it from others with the same value. */
export interface PageEnd {
  readonly value: SortValue;
  readonly key: string;
}

export interface PageQuestion {
  readonly isDescending: boolean;
  /** Null for the first page. */
  readonly after: PageEnd | null;
  readonly limit: number;
}

export interface SortedPage<Item> {
  readonly items: Item[];
  /** Null on the last page. */
  readonly end: PageEnd | null;
}

/** A page of a list that is sorted by value, and by key where values are the same. */
export function pageOf<Item>(
  all: readonly Item[],
  endOf: (item: Item) => PageEnd,
  { isDescending, after, limit }: PageQuestion,
): SortedPage<Item> {
  const ordered = all
    .map((item) => ({ item, end: endOf(item) }))
    .sort((one, other) => compare(one.end, other.end, isDescending));
  // By what the page ended with, not by its place: the list may have changed since.
  const beyond = after === null ? ordered : ordered.filter(({ end }) => compare(end, after, isDescending) > 0);
  const page = beyond.slice(0, limit);
  return {
    items: page.map(({ item }) => item),
    end: beyond.length > limit ? (page.at(-1)?.end ?? null) : null,
  };
}

function compare(one: PageEnd, other: PageEnd, isDescending: boolean): number {
  const byKey = Number(one.key > other.key) - Number(one.key < other.key);
  if (one.value === other.value) return byKey;
  if (one.value === null || other.value === null) return one.value === null ? 1 : -1;
  return one.value < other.value === isDescending ? 1 : -1;
}
