import type { ParticipantEvent } from '#contract';

export type LetterEvent = ParticipantEvent<'letter-received' | 'letter-answered'>;

/** Why what a participant says of a letter cannot be. */
export interface LetterRefusal {
  readonly field: string;
  readonly reason: string;
}

/** What participants say of letters, and what became of them here. */
export abstract class LetterNewsRepository {
  /**
   * Keeps it once, and sends the letter no more once it is acknowledged.
   * @returns why not, in the order of the events; null for what is kept now, or was before
   */
  abstract keep(events: readonly LetterEvent[]): Promise<readonly (LetterRefusal | null)[]>;
  /** The letter left for the first time; later times change nothing. */
  abstract noteSent(letterId: string, at: Date): Promise<void>;
}
