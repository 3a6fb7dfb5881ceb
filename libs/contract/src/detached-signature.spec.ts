import { describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { checkDetached, fingerprintOf, publicHalf, signDetached } from './detached-signature.js';

const typ = 'some-words+json';
const bytes = Buffer.from('{"hello":"dunia"}\n');

async function newKey(alg = 'EdDSA'): Promise<JWK> {
  return exportJWK((await generateKeyPair(alg, { extractable: true })).privateKey);
}

async function signed(key: JWK): Promise<string> {
  return JSON.stringify(await signDetached(bytes, key, typ));
}

describe('a detached signature', () => {
  it('holds over its bytes, by its own key or by the one that is given', async () => {
    const key = await newKey();
    const fingerprint = await fingerprintOf(key);
    const text = await signed(key);
    expect(await checkDetached(bytes, text, { key: null, typ })).toEqual({ ok: true, fingerprint });
    expect(await checkDetached(bytes, text, { key: publicHalf(key), typ })).toEqual({ ok: true, fingerprint });
  });

  it('does not tell the private half of its key', async () => {
    const key = await newKey();
    const { protected: header } = await signDetached(bytes, key, typ);
    expect(Buffer.from(header, 'base64url').toString('utf8')).not.toContain(key.d);
  });

  it('does not hold over other bytes, for another purpose, or for the key of somebody else', async () => {
    const text = await signed(await newKey());
    const other = Buffer.from(bytes);
    other.writeUInt8(other.readUInt8(2) ^ 1, 2);
    const refusals = [
      await checkDetached(other, text, { key: null, typ }),
      await checkDetached(bytes, text, { key: null, typ: 'other-words+json' }),
      await checkDetached(bytes, text, { key: publicHalf(await newKey()), typ }),
      await checkDetached(bytes, text, { key: await newKey('ES256'), typ }),
    ];
    expect(refusals.map((refusal) => (refusal.ok ? null : refusal.problem))).toEqual([
      'other-bytes',
      'other-purpose',
      'other-bytes',
      'no-key',
    ]);
  });

  it('does not hold when any letter of it is another', async () => {
    const text = await signed(await newKey());
    const accepted: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      if ((await checkDetached(bytes, changed, { key: null, typ })).ok) accepted.push(at);
    }
    expect(accepted).toEqual([]);
  });

  it.each(['', 'null', '[]', '{}', '{"protected":"","signature":""}', '{"protected":"e30","signature":1}'])(
    'is not %j',
    async (text) => {
      expect((await checkDetached(bytes, text, { key: null, typ })).ok).toBe(false);
    },
  );
});
