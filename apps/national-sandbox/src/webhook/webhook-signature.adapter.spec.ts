import { describe, expect, it } from '@jest/globals';
import { signatureOf } from './webhook-signature.adapter.js';

describe('signatureOf', () => {
  it('is the HMAC-SHA256 of the raw body in hex', () => {
    // RFC 4231, test case 2.
    expect(signatureOf('what do ya want for nothing?', 'Jefe')).toBe(
      'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('changes with any byte of the body', () => {
    expect(signatureOf('{"a":1}', 'secret')).not.toBe(signatureOf('{"a": 1}', 'secret'));
  });
});
