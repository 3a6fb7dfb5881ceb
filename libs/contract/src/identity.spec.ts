import { beforeAll, describe, expect, it } from '@jest/globals';
import { CompactEncrypt, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import filed from './fixtures/v1/complaint.filed.valid.json' with { type: 'json' };
import { openIdentity, sealIdentity } from './identity.js';

/** The example key of RFC 7517, appendix A.2, to which the golden fixtures are sealed. */
const published: JWK = {
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
  d: '870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE',
};
const siti = { name: 'Siti Aminah', phone: '0812-0000-0001' };

describe('sealIdentity and openIdentity', () => {
  let own: JWK;
  let ownPublic: JWK;
  let other: JWK;

  beforeAll(async () => {
    const pair = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
    own = await exportJWK(pair.privateKey);
    ownPublic = await exportJWK(pair.publicKey);
    other = await exportJWK((await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true })).privateKey);
  });

  it('opens what was sealed to its key', async () => {
    const sealed = await sealIdentity(siti, ownPublic);
    expect(sealed.split('.')).toHaveLength(5);
    expect(sealed).not.toContain('Siti');
    expect(await openIdentity(sealed, own)).toEqual(siti);
  });

  it('opens what an earlier release sealed', async () => {
    expect(await openIdentity(filed.full.data.reporter, published)).toEqual(siti);
  });

  it('seals the same identity differently each time, so that nobody can match reporters', async () => {
    expect(await sealIdentity(siti, ownPublic)).not.toBe(await sealIdentity(siti, ownPublic));
  });

  it('opens nothing with another key', async () => {
    const sealed = await sealIdentity(siti, ownPublic);
    await expect(openIdentity(sealed, other)).rejects.toThrow('decryption operation failed');
  });

  it('opens nothing that was altered in any of its parts', async () => {
    const parts = (await sealIdentity(siti, ownPublic)).split('.');
    for (const [index, part] of parts.entries()) {
      const altered = parts.with(index, part.startsWith('A') ? `B${part.slice(1)}` : `A${part.slice(1)}`);
      await expect(openIdentity(altered.join('.'), own)).rejects.toThrow();
    }
  });

  it('opens nothing that was sealed by another algorithm', async () => {
    const sealed = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(siti)))
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A128CBC-HS256' })
      .encrypt(await importJWK(ownPublic, 'ECDH-ES'));
    await expect(openIdentity(sealed, own)).rejects.toThrow('not allowed');
  });

  it.each(['{}', '{"name":""}', '{"name":"Siti","nik":"6371"}', 'null'])(
    'opens nothing that holds %s',
    async (text) => {
      const sealed = await new CompactEncrypt(new TextEncoder().encode(text))
        .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
        .encrypt(await importJWK(ownPublic, 'ECDH-ES'));
      await expect(openIdentity(sealed, own)).rejects.toThrow('not the identity of a reporter');
    },
  );
});
