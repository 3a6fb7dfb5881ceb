/** A case that could be drawn, with the number that chance gave it. */
export interface Candidate {
  readonly id: string;
  readonly participant: string;
  /** SHA-256 of seed, line feed and id, in hex: see `sampleKey`. */
  readonly key: string;
}

/** How cases are drawn, in words that let anybody do it again. */
export const sampleAlgorithm =
  'sha256-order-v1: of every participant the cases with the smallest SHA-256(seed + "\\n" + id) in hexadecimal, ids as UTF-8';

/** Cases in the order of their numbers; two of the same number, which nobody has ever seen, by their ids. */
const byKey = (one: Candidate, other: Candidate): number => compare(one.key, other.key) || compare(one.id, other.id);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/**
 * Draws of each participant as many cases as it is given. The same seed and the same ids give the same cases, in
 * whatever order they come.
 * @returns in the order of their numbers over all participants, so that a place in it tells nothing of whose it is
 */
export function draw(candidates: readonly Candidate[], counts: ReadonlyMap<string, number>): Candidate[] {
  const taken = new Map<string, number>();
  return candidates.toSorted(byKey).filter(({ participant }) => {
    const so = taken.get(participant) ?? 0;
    if (so >= (counts.get(participant) ?? 0)) return false;
    taken.set(participant, so + 1);
    return true;
  });
}
