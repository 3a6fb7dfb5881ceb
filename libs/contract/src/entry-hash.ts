import { canonicalDigest, sha256 } from './canonical-digest.js';

/**
 * SHA-256 (hex) of the RFC 8785 canonical JSON of an event's data, without the reporter's sealed identity:
 * who may not see the identity can still check the digest.
 */
export function dataDigest(data: object): string {
  const { reporter: _identity, ...open } = data as { reporter?: unknown };
  return canonicalDigest(open);
}

/** What the hash of a ledger entry covers, besides the hash before it. */
export interface HashedEntry {
  complaintId: string;
  version: number;
  outcome: string;
  source: string;
  eventId: string;
  type: string;
  time: string;
  receivedAt: string;
  dataDigest: string;
}

/**
 * Hash (hex) of a ledger entry: SHA-256 over the UTF-8 JSON array of the listed values in this order, without
 * white space. `previousHash` is the hash of the same complaint's entry before, null for its first.
 */
export function entryHash(entry: HashedEntry, previousHash: string | null): string {
  return sha256(
    JSON.stringify([
      previousHash,
      entry.complaintId,
      entry.version,
      entry.outcome,
      entry.source,
      entry.eventId,
      entry.type,
      entry.time,
      entry.receivedAt,
      entry.dataDigest,
    ]),
  );
}
