import { createHmac, timingSafeEqual, type Hmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { problem } from '#http';

/** Seconds that the timestamp of a signature may be off, as Standard Webhooks has it. */
const tolerance = 300;

/**
 * Checks a signature by Standard Webhooks (HMAC-SHA-256 over id, timestamp and body) while the body passes, which may
 * be too large to hold. It covers the bytes as they come, whatever they are.
 */
export class ParticipantSignature {
  private readonly hmac: Hmac;
  private readonly given: readonly Buffer[];

  /** @throws a 401 problem when a header is missing or the timestamp is too far off */
  constructor(secret: string, headers: IncomingHttpHeaders, now: Date) {
    const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => {
      const value = headers[name];
      if (typeof value === 'string' && value !== '') return value;
      throw refused(`The header ${name} is required.`);
    });
    if (!(Math.abs(now.getTime() / 1_000 - Number(timestamp)) <= tolerance)) {
      throw refused('The webhook-timestamp is more than five minutes off.');
    }
    this.hmac = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'));
    this.hmac.update(`${id}.${timestamp}.`);
    this.given = (signatures ?? '')
      .split(' ')
      .filter((signature) => signature.startsWith('v1,'))
      .map((signature) => Buffer.from(signature.slice(3), 'base64'));
  }

  update(bytes: Buffer): void {
    this.hmac.update(bytes);
  }

  /** @throws a 401 problem unless one of the signatures fits what passed */
  assertMatches(): void {
    const expected = this.hmac.digest();
    const fits = this.given.some((given) => given.length === expected.length && timingSafeEqual(given, expected));
    if (!fits) throw refused('The signature does not match the body and the secret of this participant.');
  }
}

const refused = (detail: string) => problem(401, 'Signature not accepted', { detail });
