import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { saltedPassword, ScramProof } from './scram-proof.js';

const salt = Buffer.from('some salt');
const serverFirst = `r=our-nonce-and-theirs,s=${salt.toString('base64')},i=4096`;
const hmac = (key: Buffer, text: string) => createHmac('sha512', key).update(text).digest();

/** The server's half of RFC 5802: it has only the stored key, never the password. */
function serverAccepts(clientFinal: string, password: string): boolean {
  const clientKey = hmac(saltedPassword(password, salt, 4096), 'Client Key');
  const storedKey = createHash('sha512').update(clientKey).digest();
  const [withoutProof = '', proof = ''] = clientFinal.split(',p=');
  const signature = hmac(storedKey, `n=63.71,r=our-nonce,${serverFirst},${withoutProof}`);
  const claimed = Buffer.from(Buffer.from(proof, 'base64').map((byte, index) => byte ^ (signature[index] ?? 0)));
  return createHash('sha512').update(claimed).digest().equals(storedKey);
}

describe('the proof of a password', () => {
  it('is accepted by a server that knows the password, and by no other', () => {
    const final = new ScramProof('63.71', 'right', 'our-nonce').final(serverFirst);
    expect(serverAccepts(final, 'right')).toBe(true);
    expect(serverAccepts(final, 'wrong')).toBe(false);
  });

  it('begins with the name, in which = and , are written so that they divide nothing', () => {
    expect(new ScramProof('a=b,c', 'right', 'nonce').first).toBe('n,,n=a=3Db=2Cc,r=nonce');
  });

  it('refuses a server that goes on with a conversation of somebody else', () => {
    expect(() => new ScramProof('63.71', 'right', 'another').final(serverFirst)).toThrow(/nonce that is not ours/);
  });

  it('refuses a server that does not know the password', () => {
    const proof = new ScramProof('63.71', 'right', 'our-nonce');
    proof.final(serverFirst);
    expect(() => {
      proof.check(`v=${Buffer.alloc(64).toString('base64')}`);
    }).toThrow(/could not prove/);
    expect(() => {
      proof.check('e=other-error');
    }).toThrow(/could not prove/);
  });
});
