import type { Gap } from './gap.js';

/** What is missing before held events, and how often it was asked for. */
export abstract class GapRepository {
  abstract longestOpen(limit: number): Promise<Gap[]>;
  abstract total(): Promise<number>;
  /** Open gaps that a source was asked about, in the order of complaints. */
  abstract askedOf(source: string, limit: number): Promise<Gap[]>;
  /**
   * Gaps to be asked about now, the longest open first.
   * @param sources who can be asked
   * @param first milliseconds that a gap is left alone
   */
  abstract due(sources: readonly string[], first: number, limit: number): Promise<Gap[]>;
  /**
   * Counts an ask about a gap as it was read. Null when another instance has counted one since.
   * @param pause milliseconds until the next ask
   */
  abstract countAsk(gap: Gap, pause: number): Promise<Gap | null>;
  /** Forgets asks about gaps that have closed. */
  abstract forgetClosed(): Promise<void>;
}
