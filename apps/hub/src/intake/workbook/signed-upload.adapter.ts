import { createHmac, timingSafeEqual, type Hmac } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { problem } from '#http';

/** Seconds that the timestamp of a signature may be off, as Standard Webhooks has it. */
const tolerance = 300;

/** Largest file that is taken. */
export const mostUploadBytes = 50 * 1024 * 1024;

/**
 * Standard Webhooks over a body that is too large to hold: the signature is computed while the bytes pass. It covers
 * the bytes as they come, where the library that checks events takes text.
 */
export class PassingSignature {
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

/**
 * Writes the body of a request to a file.
 * @throws a 413 problem beyond {@link mostUploadBytes}
 */
export async function saveBody(request: IncomingMessage, path: string, signature: PassingSignature | null) {
  const tooLarge = () =>
    problem(413, 'Body too large', { detail: `A workbook may have ${mostUploadBytes / 1024 / 1024} MB at most.` });
  if (Number(request.headers['content-length'] ?? 0) > mostUploadBytes) throw tooLarge();
  let bytes = 0;
  await pipeline(
    request,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > mostUploadBytes) throw tooLarge();
        signature?.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path),
  );
}

const refused = (detail: string) => problem(401, 'Signature not accepted', { detail });
