import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 (hex) of a text in UTF-8. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * SHA-256 (hex) of the RFC 8785 canonical JSON of a value.
 * @throws when it holds half a surrogate pair, which has no canonical form; `parseEvent` lets none pass
 */
export function canonicalDigest(value: object): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('This value has no JSON form.');
  return sha256(canonical);
}
