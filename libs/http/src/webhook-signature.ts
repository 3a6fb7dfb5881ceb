import { Webhook } from 'standardwebhooks';

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
