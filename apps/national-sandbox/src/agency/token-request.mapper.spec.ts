import { describe, expect, it } from '@jest/globals';
import { readTokenRequest } from './token-request.mapper.js';
import { TokenRefused } from './token.errors.js';

const grant = { grant_type: 'client_credentials' };
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

const codeOf = (authorization: string | undefined, body: unknown): string => {
  try {
    readTokenRequest(authorization, body);
  } catch (error) {
    if (error instanceof TokenRefused) return error.code;
    throw error;
  }
  return 'accepted';
};

describe('readTokenRequest', () => {
  it('reads the client from the body', () => {
    expect(readTokenRequest(undefined, { ...grant, client_id: 'hub', client_secret: 's' })).toEqual({
      clientId: 'hub',
      clientSecret: 's',
    });
  });

  it('reads the client from HTTP Basic, each half form-encoded', () => {
    expect(readTokenRequest(basic('hub%3A1:a+b%25:c'), grant)).toEqual({ clientId: 'hub:1', clientSecret: 'a b%:c' });
  });

  it.each([
    ['no form at all', undefined, undefined, 'invalid_request'],
    ['no grant type', undefined, {}, 'invalid_request'],
    ['a list for a grant type', undefined, { grant_type: ['client_credentials'] }, 'invalid_request'],
    ['another grant', undefined, { grant_type: 'password' }, 'unsupported_grant_type'],
    ['nobody', undefined, grant, 'invalid_client'],
    ['half a client', undefined, { ...grant, client_id: 'hub' }, 'invalid_client'],
    ['two ways at once', basic('hub:s'), { ...grant, client_secret: 's' }, 'invalid_request'],
    ['another scheme', 'Bearer abc', grant, 'invalid_client'],
    ['a pair without a colon', basic('hub'), grant, 'invalid_client'],
    ['a broken escape', basic('hub:%zz'), grant, 'invalid_client'],
  ])('refuses %s', (_what, authorization, body, code) => {
    expect(codeOf(authorization, body)).toBe(code);
  });
});
