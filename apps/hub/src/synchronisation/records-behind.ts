/** Offsets of a partition as the broker gives them, as text because they can pass 2^53. */
interface End {
  partition: number;
  /** Of the first record that is kept. */
  low: string;
  /** After the last record. */
  high: string;
}

interface Committed {
  partition: number;
  /** After the last record that the group has taken; negative when it has taken none. */
  offset: string;
}

/** Records of a topic that a group has not taken yet. What was removed before it took them is not among them. */
export function recordsBehind(ends: readonly End[], committed: readonly Committed[]): number {
  const taken = new Map(committed.map(({ partition, offset }) => [partition, BigInt(offset)]));
  const behind = ends.map(({ partition, low, high }) => {
    const from = taken.get(partition) ?? -1n;
    const first = from < BigInt(low) ? BigInt(low) : from;
    return first < BigInt(high) ? BigInt(high) - first : 0n;
  });
  return Number(behind.reduce((sum, records) => sum + records, 0n));
}
