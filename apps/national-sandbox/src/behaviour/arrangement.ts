interface Disorder {
  readonly twice: boolean;
  readonly newestFirst: boolean;
}

/** Lists things, oldest first, the way a careless platform would. */
export function arrange<Item>(items: readonly Item[], { twice, newestFirst }: Disorder): readonly Item[] {
  const ordered = newestFirst ? items.toReversed() : items;
  return twice ? ordered.flatMap((item) => [item, item]) : ordered;
}
