import type { RowProblem } from './export-row.js';

/** What became of a row. */
export interface RowVerdict {
  row: number;
  trackingId: string;
  /** Id of the event that was written; null when the row was refused. */
  eventId: string | null;
  problems: readonly RowProblem[];
  /** What was taken, but not understood: in Indonesian. */
  notes: readonly string[];
}

export interface WordCount {
  word: string;
  count: number;
}

/** Counts words, and remembers so many different ones only. */
export class WordCounter {
  private readonly counts = new Map<string, number>();

  constructor(private readonly most: number) {}

  add(word: string): void {
    const before = this.counts.get(word);
    if (before !== undefined || this.counts.size < this.most) this.counts.set(word, (before ?? 0) + 1);
  }

  /** Most frequent first. */
  list(): WordCount[] {
    return [...this.counts]
      .map(([word, count]) => ({ word, count }))
      .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1));
  }
}
