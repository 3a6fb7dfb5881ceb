import type { IncomingHttpHeaders } from 'node:http';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { problem } from './problem.js';

/** The three headers of Standard Webhooks. */
export interface WebhookHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

export interface OutgoingWebhook {
  /** `whsec_` and the key in base64. */
  secret: string;
  /** The same for every attempt to deliver the same message. */
  id: string;
  /** When this attempt is made: receivers refuse what is more than five minutes off. */
  at: Date;
  /** Exactly what is sent; empty for a GET. */
  body: string;
}

/** Signs a request by Standard Webhooks (HMAC-SHA-256 over id, timestamp and body). */
export const signWebhook = ({ secret, id, at, body }: OutgoingWebhook): WebhookHeaders => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign(id, at, body),
});

export interface IncomingWebhook {
  secret: string;
  headers: IncomingHttpHeaders;
  /** The bytes as they came (`request.rawBody`); absent or empty for a GET. */
  body?: Buffer | string | undefined;
}

/**
 * Checks a request signed by Standard Webhooks and gives its `webhook-id`.
 * @throws a 401 problem that says why
 */
export function verifyWebhook({ secret, headers, body = '' }: IncomingWebhook): string {
  const webhook = new Webhook(secret);
  const signed = {
    'webhook-id': single(headers, 'webhook-id'),
    'webhook-timestamp': single(headers, 'webhook-timestamp'),
    'webhook-signature': single(headers, 'webhook-signature'),
  };
  try {
    webhook.verify(body.toString(), signed, { jsonParse: false });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    throw refused(refusals[error.message] ?? 'The signature cannot be checked.');
  }
  return signed['webhook-id'];
}

function single(headers: IncomingHttpHeaders, name: keyof WebhookHeaders): string {
  const value = headers[name];
  if (typeof value === 'string' && value !== '') return value;
  throw refused(`The header ${name} is required.`);
}

const refused = (detail: string) => problem(401, 'Signature not accepted', { detail });

const refusals: Readonly<Record<string, string>> = {
  'No matching signature found': 'The signature does not match the body and the secret of this participant.',
  'Message timestamp too old': 'The webhook-timestamp is more than five minutes in the past.',
  'Message timestamp too new': 'The webhook-timestamp is more than five minutes in the future.',
  'Invalid Signature Headers': 'The webhook-timestamp is not a number of seconds.',
};
