/** What somebody chose: complaints by their ids, or everything that a filter of the list leaves. */
export type BulkSelection =
  { readonly ids: readonly string[] } | { readonly filter: Readonly<Record<string, unknown>> };

/** So many can be chosen at once: what a person can still look through, and one request can carry. */
export const mostChosen = 500;
