/** What is wrong with a field of what somebody sent: `limits.3.workingDays`. */
export interface FieldProblem {
  readonly field: string;
  readonly reason: string;
}

/** Indices of those that say the same as one before them. */
export function repeated<Item>(items: readonly Item[], key: (item: Item) => string): number[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const word = key(item);
    if (seen.has(word)) return [index];
    seen.add(word);
    return [];
  });
}
