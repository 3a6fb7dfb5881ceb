import type { Category, Office, VocabularyContent, WordKind, WordMapping } from './vocabulary.js';

export interface MappingDecision extends WordMapping {
  decidedBy: string;
  decidedAt: Date;
}

/** A word that was seen and stands for nothing known. `spelling` is how it was first written. */
export interface UnmappedWord {
  participant: string;
  kind: WordKind;
  word: string;
  spelling: string;
  firstSeenAt: Date;
  lastSeenAt: Date;
  seen: number;
}

/** Runs a statement; the ledger gives its own, so that words are noted in the transaction of their events. */
export type RunSql = (sql: string, parameters: unknown[]) => Promise<unknown>;

export abstract class VocabularyRepository {
  abstract content(): Promise<Omit<VocabularyContent, 'agencies'>>;
  /** Adds what is not there yet. */
  abstract seed(categories: readonly Category[], offices: readonly Office[]): Promise<void>;
  /** Earlier decisions on the same words are kept as history. */
  abstract decide(decisions: readonly MappingDecision[]): Promise<void>;
  /** Counts words on; one statement for all of them. */
  abstract note(words: readonly UnmappedWord[], run: RunSql): Promise<void>;
}
