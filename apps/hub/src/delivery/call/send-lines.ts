/** What became of a line of entries. At the first that fails the line stops. */
export interface SentLine<Entry> {
  delivered: Entry[];
  failed: { entry: Entry; error: unknown } | null;
  /** Not tried, because of the one that failed or because of the stop. */
  left: Entry[];
}

/** Brings entries of one complaint to their destination, one after another. */
export type Carry<Entry> = (entry: Entry) => Promise<void>;

/**
 * Sends lines side by side.
 * @param carrier called once for each line
 * @param stop when it aborts, no further entry is sent
 */
export async function sendLines<Entry>(
  lines: readonly (readonly Entry[])[],
  sideBySide: number,
  carrier: () => Carry<Entry>,
  stop: AbortSignal,
): Promise<SentLine<Entry>[]> {
  const queue = lines.values();
  const sent: SentLine<Entry>[] = [];
  const worker = async (): Promise<void> => {
    for (const line of queue) sent.push(await sendLine(line, carrier(), stop));
  };
  await Promise.all(Array.from({ length: Math.min(sideBySide, lines.length) }, worker));
  return sent;
}

async function sendLine<Entry>(
  line: readonly Entry[],
  carry: Carry<Entry>,
  stop: AbortSignal,
): Promise<SentLine<Entry>> {
  for (const [index, entry] of line.entries()) {
    const left = (from: number): Entry[] => line.slice(from);
    if (stop.aborted) return { delivered: line.slice(0, index), failed: null, left: left(index) };
    try {
      await carry(entry);
    } catch (error) {
      return { delivered: line.slice(0, index), failed: { entry, error }, left: left(index + 1) };
    }
  }
  return { delivered: [...line], failed: null, left: [] };
}
