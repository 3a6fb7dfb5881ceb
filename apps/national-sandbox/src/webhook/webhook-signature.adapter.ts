import { createHmac } from 'node:crypto';

export const SIGNATURE_HEADER = 'x-lapor-signature';

/** HMAC-SHA256 over the raw body, as the header carries it. */
export const signatureOf = (rawBody: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(rawBody, 'utf8').digest('hex')}`;
