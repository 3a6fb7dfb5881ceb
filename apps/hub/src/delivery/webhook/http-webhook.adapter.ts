import type { Readable } from 'node:stream';
import axios from 'axios';
import { failedAnswer, noAnswer } from '../call/http-outcome.mapper.js';
import { WebhookReceiver, type SignedWebhook } from './webhook-receiver.js';

/** A receiver that answers so may take the next one. */
const aboutEntry: ReadonlySet<number> = new Set([400, 409, 413, 415, 422]);

/** Webhooks over HTTP. Redirects are not followed, and what the receiver writes into its answer is not read. */
export class HttpWebhookReceiver extends WebhookReceiver {
  private readonly http = axios.create({ maxRedirects: 0, responseType: 'stream', validateStatus: null });

  async post({ url, headers, body }: SignedWebhook, signal: AbortSignal): Promise<void> {
    const answer = await this.http
      .post<Readable>(url, body, {
        signal,
        headers: { ...headers, 'Content-Type': 'application/cloudevents+json' },
      })
      .catch((error: unknown) => {
        throw noAnswer(error);
      });
    answer.data.destroy();
    if (answer.status < 200 || answer.status > 299) throw failedAnswer(answer, aboutEntry);
  }
}
