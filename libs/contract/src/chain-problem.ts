import { dataDigest, entryHash, type HashedEntry } from './entry-hash.js';

/** A ledger entry as far as its hash and its place in the chain can be judged. */
export interface ChainedEntry extends HashedEntry {
  data: object;
  /** Texts were left out, so that the digest cannot be recomputed and is taken as stated. */
  redacted: boolean;
  previousHash: string | null;
  hash: string;
}

/** The entry that comes before the next one. */
export interface ChainHead {
  version: number;
  hash: string | null;
}

/** Before the first entry of a complaint. */
export const chainStart: ChainHead = { version: 0, hash: null };

/** What is wrong first: its place, the entry it names, its data, or its hash. */
export type ChainProblem = 'version' | 'previous-hash' | 'data' | 'hash';

/** What is wrong with an entry that comes after another one of its complaint, else null. */
export function chainProblem(entry: ChainedEntry, before: ChainHead): ChainProblem | null {
  if (entry.version !== before.version + 1) return 'version';
  if (entry.previousHash !== before.hash) return 'previous-hash';
  if (!entry.redacted && !isDigestOf(entry.dataDigest, entry.data)) return 'data';
  return entryHash(entry, before.hash) === entry.hash ? null : 'hash';
}

/** What has no canonical form was never digested. */
function isDigestOf(digest: string, data: object): boolean {
  try {
    return dataDigest(data) === digest;
  } catch {
    return false;
  }
}
