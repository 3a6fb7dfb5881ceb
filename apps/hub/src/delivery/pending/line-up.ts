/** What order needs to know of an entry. */
export interface Placed {
  position: number;
  complaintId: string;
}

export interface LineUp<Entry> {
  /** One line for each complaint: its entries are sent one after another, lines side by side. */
  lines: Entry[][];
  /** Entries of complaints that have an older one waiting: they wait behind it. */
  behind: Entry[];
}

/**
 * Puts entries in lines.
 * @param entries in the order of their positions
 * @param waiting complaints with an entry that could not be delivered yet
 */
export function lineUp<Entry extends Placed>(
  entries: readonly Entry[],
  waiting: ReadonlySet<string> = new Set(),
): LineUp<Entry> {
  const lines = new Map<string, Entry[]>();
  const behind: Entry[] = [];
  for (const entry of entries) {
    const line = lines.get(entry.complaintId);
    if (waiting.has(entry.complaintId)) behind.push(entry);
    else if (line) line.push(entry);
    else lines.set(entry.complaintId, [entry]);
  }
  return { lines: [...lines.values()], behind };
}
