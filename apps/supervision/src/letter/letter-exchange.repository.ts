import type { LetterKind } from './letter-kind.js';

/** An issued letter that the hub does not have yet. */
export interface WaitingLetter {
  readonly id: string;
  readonly participant: string;
  readonly number: string;
  readonly kind: LetterKind;
  readonly subject: string;
  readonly body: string;
  readonly issuedOn: string;
  readonly deadline: string;
  readonly complaints: readonly string[];
  readonly follows: string | null;
  readonly document: Buffer;
  readonly sha256: string;
}

/** What became of a letter, as the hub tells it. */
export interface LetterNews {
  readonly position: number;
  readonly letter: string;
  readonly kind: 'sent' | 'received' | 'answered';
  readonly occurredAt: string;
  readonly answer: object | null;
}

export interface LetterNewsPage {
  readonly news: readonly LetterNews[];
  /** What to ask with the next time. */
  readonly next: number;
}

/** Letters on their way, and what is told of them. */
export abstract class LetterExchangeRepository {
  /** Those that are to be handed over now, in the order in which they were issued. */
  abstract waiting(limit: number): Promise<WaitingLetter[]>;
  abstract handedOver(id: string): Promise<void>;
  /** @param pause milliseconds until it is tried again */
  abstract refused(id: string, reason: string, pause: number): Promise<void>;
  /** Adds what is new, one instance at a time; what was added before is not added again. */
  abstract takeNews(read: (after: number) => Promise<LetterNewsPage>): Promise<void>;
}
