import type { StoredEntry } from '../complaint/ledger.repository.js';

/** A year of closed complaints, kept apart from the ledger that is at work. */
export interface KeptYear {
  year: number;
  complaints: number;
  entries: number;
  /** Null for as long as it is kept. */
  retired: { at: string; by: string; entries: number; sha256: string } | null;
}

/** How far putting aside has come. */
export interface PutAside {
  /** Complaints that were looked at, and those among them that were put aside. */
  looked: number;
  moved: number;
  /** Id to go on behind; null when all were looked at. */
  next: string | null;
}

/** The ledger's partitions. */
export abstract class KeptYears {
  abstract all(): Promise<KeptYear[]>;
  /**
   * Puts aside, of the next complaints behind an id, those that were closed before an instant and for which nothing
   * waits anywhere: no delivery, no conflict, no held event. All entries of a complaint move together.
   */
  abstract putAside(closedBefore: Date, behind: string, limit: number): Promise<PutAside>;
  /** Entries of a year behind a position, in the order of the ledger. */
  abstract entries(year: number, behind: number, limit: number): Promise<StoredEntry[]>;
  /** SHA-256 (hex) over the hashes of a year's entries in the order of the ledger, and how many there are. */
  abstract digest(year: number): Promise<{ entries: number; sha256: string }>;
  /**
   * Takes a year away for good, with the identities of its reporters. Its complaints stay as heads of their chains.
   * False when the year's digest is not the given one: then nothing is taken away.
   */
  abstract retire(year: number, sha256: string, by: string): Promise<boolean>;
}
