import { base64url, calculateJwkThumbprint, flattenedVerify, importJWK, type JWK } from 'jose';
import { isReceipt, type Receipt, type Verification } from './receipt.js';

type Signed = Record<'payload' | 'protected' | 'signature', string>;

const parts = ['payload', 'protected', 'signature'] as const;

/**
 * Checks a receipt by itself: no database and no network. Without a key, the one in the receipt is taken, and whose it
 * is has to be told by its fingerprint.
 * @param text the receipt's file
 */
export async function verifyReceipt(text: string, key: JWK | null): Promise<Verification> {
  const signed = signedIn(text);
  if (typeof signed === 'string') return { ok: false, reason: signed, receipt: null };
  const claimed = receiptIn(signed);
  const publicKey = key ?? keyIn(signed);
  if (publicKey?.crv !== 'Ed25519') return { ok: false, reason: 'tidak ada kunci Ed25519', receipt: claimed };
  try {
    await flattenedVerify(signed, await importJWK(publicKey, 'EdDSA'), { algorithms: ['EdDSA'] });
  } catch {
    return { ok: false, reason: 'tanda tangan tidak cocok dengan isi dan kuncinya', receipt: claimed };
  }
  if (!claimed) return { ok: false, reason: 'yang ditandatangani bukan tanda terima', receipt: null };
  return { ok: true, receipt: claimed, fingerprint: await calculateJwkThumbprint(publicKey), keyGiven: key !== null };
}

/** The parts of a receipt, or why it is none. */
function signedIn(text: string): Signed | string {
  const parsed = jsonIn(text);
  if (typeof parsed !== 'object' || parsed === null) return 'berkas ini bukan JSON';
  const names = Object.keys(parsed);
  if (names.length !== parts.length || !parts.every((part) => typeof (parsed as Partial<Signed>)[part] === 'string')) {
    return 'berkas ini bukan tanda terima (JWS dengan payload, protected dan signature)';
  }
  const signed = parsed as Signed;
  // Some letters can stand for others at the end of a part: a receipt is read in one way of writing only.
  return parts.every((part) => isCanonical(signed[part])) ? signed : 'tanda terima ini sudah diubah';
}

function isCanonical(encoded: string): boolean {
  try {
    return base64url.encode(base64url.decode(encoded)) === encoded;
  } catch {
    return false;
  }
}

function receiptIn({ payload }: Signed): Receipt | null {
  const candidate = jsonIn(new TextDecoder().decode(base64url.decode(payload)));
  return isReceipt(candidate) ? candidate : null;
}

function keyIn(signed: Signed): JWK | null {
  const header = jsonIn(new TextDecoder().decode(base64url.decode(signed.protected)));
  return typeof header === 'object' && header !== null && 'jwk' in header ? (header.jwk as JWK) : null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
