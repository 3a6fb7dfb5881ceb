import { describe, expect, it } from '@jest/globals';
import { exportJWK, FlattenedSign, generateKeyPair } from 'jose';
import type { Receipt } from './receipt.js';
import { verifyReceipt } from './verify-receipt.adapter.js';

const receipt: Receipt = {
  issuer: 'lapor-hub',
  province: { code: '63', name: 'Kalimantan Selatan' },
  run: 7,
  asOf: '2026-11-21T18:00:00.000Z',
  issuedAt: '2026-11-21T18:01:00.000Z',
  complete: true,
  summary: '13 dari 13 lengkap per 22 November 2026 pukul 02.00, 0 perbedaan',
  participants: [],
  ledger: { head: 9, entries: 9, complaints: 3, root: 'a'.repeat(64) },
};

async function signed(payload: object, alg: 'EdDSA' | 'ES256' = 'EdDSA') {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(publicKey);
  const jws = await new FlattenedSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg, jwk })
    .sign(privateKey);
  return { file: JSON.stringify(jws), jwk };
}

describe('a receipt', () => {
  it('is verified by itself, and by the key of the province', async () => {
    const { file, jwk } = await signed(receipt);
    expect(await verifyReceipt(file, null)).toMatchObject({ ok: true, receipt, keyGiven: false });
    expect(await verifyReceipt(file, jwk)).toMatchObject({ ok: true, keyGiven: true });
  });

  it('is refused when any byte of what it carries is another', async () => {
    const { file } = await signed(receipt);
    const accepted: number[] = [];
    for (let at = 0; at < file.length; at += 1) {
      const other = file[at] === 'A' ? 'B' : 'A';
      const { ok } = await verifyReceipt(file.slice(0, at) + other + file.slice(at + 1), null);
      if (ok) accepted.push(at);
    }
    expect(accepted).toEqual([]);
  });

  it('is refused when its signature is written in another way', async () => {
    const { file } = await signed(receipt);
    const end = file.indexOf('"', file.indexOf('"signature":"') + 13);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
    const verified = await Promise.all(
      letters.map(async (letter) => (await verifyReceipt(file.slice(0, end - 1) + letter + file.slice(end), null)).ok),
    );
    expect(verified.filter(Boolean)).toHaveLength(1);
  });

  it('is refused with the key of somebody else, whatever key it brings itself', async () => {
    const [{ file }, { jwk }] = await Promise.all([signed(receipt), signed(receipt)]);
    expect(await verifyReceipt(file, jwk)).toMatchObject({ ok: false, receipt });
  });

  it('is refused when it is signed in another way, or is no receipt', async () => {
    expect(await verifyReceipt((await signed(receipt, 'ES256')).file, null)).toMatchObject({ ok: false });
    expect(await verifyReceipt((await signed({ complete: true })).file, null)).toMatchObject({ ok: false });
    expect(await verifyReceipt('not JSON', null)).toMatchObject({ ok: false });
    const { file } = await signed(receipt);
    const added = JSON.stringify({ ...(JSON.parse(file) as object), note: 'lengkap' });
    expect(await verifyReceipt(added, {})).toMatchObject({ ok: false });
  });
});
