import { TokenRefused } from './token.errors.js';

export interface TokenRequest {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * Reads a request for client credentials: who asks is told by HTTP Basic or in the body, not both.
 *
 * @throws TokenRefused
 */
export function readTokenRequest(authorization: string | undefined, body: unknown): TokenRequest {
  const grantType = fieldOf(body, 'grant_type');
  if (grantType === undefined) throw new TokenRefused('invalid_request', 'grant_type is missing from the form.');
  if (grantType !== 'client_credentials') {
    throw new TokenRefused('unsupported_grant_type', 'Only client_credentials is supported.');
  }
  const clientId = fieldOf(body, 'client_id');
  const clientSecret = fieldOf(body, 'client_secret');
  if (authorization !== undefined) {
    if (clientSecret === undefined) return ofBasic(authorization);
    throw new TokenRefused('invalid_request', 'The client is authenticated in two ways.');
  }
  if (clientId !== undefined && clientSecret !== undefined) return { clientId, clientSecret };
  throw new TokenRefused('invalid_client', 'The client is not authenticated.');
}

const fieldOf = (body: unknown, name: string): string | undefined => {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
};

/** Both halves are form-encoded before they are joined (RFC 6749, 2.3.1). */
function ofBasic(authorization: string): TokenRequest {
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(authorization)?.[1] ?? '';
  const pair = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8'));
  const [clientId, clientSecret] = [formDecoded(pair?.[1]), formDecoded(pair?.[2])];
  if (clientId !== null && clientSecret !== null) return { clientId, clientSecret };
  throw new TokenRefused('invalid_client', 'HTTP Basic cannot be read.');
}

function formDecoded(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
