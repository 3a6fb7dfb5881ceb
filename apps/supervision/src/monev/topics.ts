/** Complaints of one category; `word` is null for those without one. */
interface CountedTopic {
  readonly word: string | null;
  readonly count: number;
}

/** Words by which a source says that no other category fits: they rank below every category that says something. */
const residual: ReadonlySet<string> = new Set(['topik lainnya', 'lainnya', 'lain-lain']);

export const isResidual = (word: string): boolean => residual.has(word.toLowerCase());

/** The `most` frequent categories, most frequent first, and how many complaints have none of them. */
export function rankTopics(
  counted: readonly CountedTopic[],
  most: number,
): { readonly topics: { readonly word: string; readonly count: number }[]; readonly others: number } {
  const named = counted
    .flatMap(({ word, count }) => (word === null || isResidual(word) ? [] : [{ word, count }]))
    .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1));
  const topics = named.slice(0, most);
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  return { topics, others: all - topics.reduce((sum, { count }) => sum + count, 0) };
}
