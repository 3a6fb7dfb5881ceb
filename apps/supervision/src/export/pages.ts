import type { Cell, Column } from './table.js';

/** A page of a list, as the API gives it. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** What the next page begins after; null on the last one. */
  readonly next: string | null;
}

/**
 * Every page of a list. The first is read before this resolves, so that a question that cannot be answered is refused
 * before anything is sent; any other when it is asked for.
 *
 * @param read the page that begins after what another ended with
 */
export async function pagesOf<Page extends ListPage<unknown>>(
  read: (after: string | undefined) => Promise<Page>,
): Promise<{ readonly first: Page; readonly pages: AsyncIterable<Page> }> {
  const first = await read(undefined);
  return { first, pages: onward(first, read) };
}

async function* onward<Page extends ListPage<unknown>>(
  first: Page,
  read: (after: string | undefined) => Promise<Page>,
): AsyncGenerator<Page> {
  let page = first;
  while (true) {
    yield page;
    if (page.next === null) return;
    page = await read(page.next);
  }
}

/** The cells of all items, page by page. */
export async function* cellsOf<Item>(
  pages: AsyncIterable<{ readonly items: readonly Item[] }>,
  columns: readonly Column<Item>[],
): AsyncGenerator<Cell[][]> {
  for await (const { items } of pages) yield items.map((item) => columns.map(({ of }) => of(item)));
}

/** Cells of a list that is short enough to be there at once: a single page. */
export const cellsAtOnce = <Item>(items: readonly Item[], columns: readonly Column<Item>[]): Cell[][][] => [
  items.map((item) => columns.map(({ of }) => of(item))),
];
