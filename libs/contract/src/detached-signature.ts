import {
  base64url,
  calculateJwkThumbprint,
  FlattenedSign,
  flattenedVerify,
  importJWK,
  type JWK,
  type JWSHeaderParameters,
} from 'jose';

/**
 * An Ed25519 signature that lies beside the bytes it is over, with the public half of its key: a flattened JWS (RFC
 * 7515) of the bytes as they are (RFC 7797), without them. What is signed is `protected`, a full stop, and the bytes.
 */
export interface DetachedSignature {
  protected: string;
  signature: string;
}

/** Why a signature does not hold: it is none, has no Ed25519 key, is for something else, or is of other bytes or keys. */
export type SignatureProblem = 'not-a-signature' | 'no-key' | 'other-purpose' | 'other-bytes';

export type SignatureCheck = { ok: true; fingerprint: string } | { ok: false; problem: SignatureProblem };

/** The public half of an Ed25519 key. */
export const publicHalf = ({ kty, crv, x }: JWK): JWK => ({ kty, crv, x }) as JWK;

/** RFC 7638 thumbprint of a public key: short enough to be read out. */
export const fingerprintOf = (key: JWK): Promise<string> => calculateJwkThumbprint(publicHalf(key));

/** Header of what is signed with an Ed25519 key. @param typ what is signed, so that nothing passes for something else */
export async function signatureHeader(key: JWK, typ: string): Promise<JWSHeaderParameters & { alg: string }> {
  const jwk = publicHalf(key);
  return { alg: 'EdDSA', typ, kid: await fingerprintOf(key), jwk };
}

export async function signDetached(bytes: Uint8Array, key: JWK, typ: string): Promise<DetachedSignature> {
  const header = { ...(await signatureHeader(key, typ)), b64: false, crit: ['b64'] };
  const signed = await new FlattenedSign(bytes).setProtectedHeader(header).sign(await importJWK(key, 'EdDSA'));
  return { protected: signed.protected ?? '', signature: signed.signature };
}

/**
 * Checks a signature without asking anybody. Never throws.
 * @param text the signature's file
 * @param key who must have signed; null takes the signature's own key, and whose that is has to be told otherwise
 */
export async function checkDetached(
  bytes: Uint8Array,
  text: string,
  { key, typ }: { key: JWK | null; typ: string },
): Promise<SignatureCheck> {
  const signed = signatureIn(text);
  const header = signed && headerOf(signed);
  if (!signed || !header) return { ok: false, problem: 'not-a-signature' };
  if (header.typ !== typ) return { ok: false, problem: 'other-purpose' };
  const publicKey = key ?? (header.jwk as JWK | undefined);
  if (publicKey?.crv !== 'Ed25519') return { ok: false, problem: 'no-key' };
  try {
    const imported = await importJWK(publicHalf(publicKey), 'EdDSA');
    await flattenedVerify({ ...signed, payload: bytes }, imported, { algorithms: ['EdDSA'] });
    return { ok: true, fingerprint: await fingerprintOf(publicKey) };
  } catch {
    return { ok: false, problem: 'other-bytes' };
  }
}

/** A signature has one way of writing only: some letters can stand for others at the end of a part. */
function signatureIn(text: string): DetachedSignature | null {
  const parsed = jsonIn(text);
  if (typeof parsed !== 'object' || parsed === null || Object.keys(parsed).length !== 2) return null;
  const { protected: header, signature } = parsed as Partial<Record<string, unknown>>;
  if (typeof header !== 'string' || typeof signature !== 'string') return null;
  return isCanonical(header) && isCanonical(signature) ? { protected: header, signature } : null;
}

function isCanonical(encoded: string): boolean {
  try {
    return base64url.encode(base64url.decode(encoded)) === encoded;
  } catch {
    return false;
  }
}

function headerOf({ protected: encoded }: DetachedSignature): JWSHeaderParameters | null {
  const header = jsonIn(new TextDecoder().decode(base64url.decode(encoded)));
  return typeof header === 'object' && header !== null ? (header as JWSHeaderParameters) : null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
