import type { JWK } from 'jose';

/**
 * A key that signs what others keep: a private Ed25519 JSON Web Key.
 * @throws when it is none
 */
export function signingKey(parsed: unknown): JWK {
  const key = parsed as JWK;
  if (key.kty !== 'OKP' || key.crv !== 'Ed25519' || typeof key.d !== 'string') {
    throw new Error('is not a private Ed25519 JSON Web Key');
  }
  return key;
}
