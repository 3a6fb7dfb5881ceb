import type { Readable } from 'node:stream';
import axios, { isAxiosError } from 'axios';
import { assertPublicDestination, PrivateDestination, publicAgents, signWebhook } from '#http';
import { NotDelivered } from './alert.errors.js';
import type { AlertsConfig } from './alerts.js';
import { webhookBody } from './notice-message.js';
import { NoticePost, type NoticeMessage } from './notice-post.js';

const patience = 10_000;

/** Webhooks signed by Standard Webhooks. Redirects are not followed, and what the receiver answers is not read. */
export class WebhookPost extends NoticePost {
  private readonly http;

  constructor(private readonly config: Pick<AlertsConfig, 'webhookSecret' | 'privateDestinations'>) {
    super();
    this.http = axios.create({
      maxRedirects: 0,
      responseType: 'stream',
      validateStatus: null,
      // A proxy would look names up instead of us.
      proxy: false,
      ...(config.privateDestinations ? {} : publicAgents()),
    });
  }

  get isSetUp(): boolean {
    return this.config.webhookSecret !== null;
  }

  async post({ id, address, warnings }: NoticeMessage): Promise<void> {
    const { webhookSecret: secret, privateDestinations } = this.config;
    if (secret === null) throw new NotDelivered('away', 'Webhooks are not set up.');
    const at = new Date();
    const body = webhookBody(warnings, at.toISOString());
    try {
      if (!privateDestinations) assertPublicDestination(address);
      const answer = await this.http.post<Readable>(address, body, {
        headers: { ...signWebhook({ secret, id, at, body }), 'Content-Type': 'application/json' },
        signal: AbortSignal.timeout(patience),
      });
      answer.data.destroy();
      if (answer.status < 200 || answer.status > 299) throw failedAnswer(answer.status);
    } catch (error) {
      throw error instanceof NotDelivered ? error : noAnswer(error);
    }
  }
}

/** An answer that finds fault with the message; any other may be otherwise next time. */
function failedAnswer(status: number): NotDelivered {
  const isRefused = status < 500 && status !== 408 && status !== 429;
  return new NotDelivered(isRefused ? 'refused' : 'away', `answers ${status}`);
}

function noAnswer(error: unknown): NotDelivered {
  const cause = isAxiosError(error) ? (error.cause ?? error) : error;
  if (cause instanceof PrivateDestination) return new NotDelivered('refused', cause.message, { cause });
  const code = isAxiosError(error) && error.code !== undefined ? ` (${error.code})` : '';
  return new NotDelivered('away', `cannot be reached${code}`, { cause: error });
}
