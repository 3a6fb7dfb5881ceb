/**
 * Fewer complaints of one topic or office are told together with others in what leaves the province: of two complaints
 * about a small thing people know whose they are. The number is ours; no rule says one.
 */
export const smallestCell = 5;

interface Told<Cell> {
  /** In the order in which they came. */
  readonly shown: readonly Cell[];
  /** Told as one. */
  readonly folded: readonly Cell[];
}

/**
 * Cells that are large enough, and those that are told as one. The one that comes of them is no small cell either, nor
 * a single one that anybody could name: where it would be, the next smallest join it.
 */
export function foldSmall<Cell extends { readonly count: number }>(
  cells: readonly Cell[],
  minimum = smallestCell,
): Told<Cell> {
  const smallestFirst = cells.toSorted((one, other) => one.count - other.count);
  const folded = new Set<Cell>(smallestFirst.filter(({ count }) => count < minimum));
  const isTooSmall = (): boolean =>
    folded.size > 0 && (folded.size === 1 || [...folded].reduce((sum, { count }) => sum + count, 0) < minimum);
  for (const next of smallestFirst.slice(folded.size)) {
    if (!isTooSmall()) break;
    folded.add(next);
  }
  return { shown: cells.filter((cell) => !folded.has(cell)), folded: cells.filter((cell) => folded.has(cell)) };
}
