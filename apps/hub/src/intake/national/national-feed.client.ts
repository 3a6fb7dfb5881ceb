import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import axios, { isAxiosError, type AxiosInstance, type AxiosResponse } from 'axios';
import { CodedError } from '#kernel';
import type { ReporterIdentity } from '#contract';
import { HUB_CONFIG, type HubConfig } from '../../hub.config.js';
import { textOf, wholeOf } from './national-change.js';

/** The national platform did not give what was asked. Asking again later is safe. */
export class NationalFeedUnavailable extends CodedError<'NATIONAL_FEED_UNAVAILABLE'> {
  constructor(message: string, cause?: unknown) {
    super('NATIONAL_FEED_UNAVAILABLE', message, { cause });
  }
}

export interface FeedPage {
  /** As listed; nothing is known of them yet. */
  changes: readonly unknown[];
  next: string;
}

const timeout = 10_000;
const mostBytes = 10 * 1024 * 1024;
const attempts = 3;
/** Seconds between attempts at most, whatever the platform asks for. */
const longestPause = 10;
/** Seconds before its end at which a token is not used any more. */
const tokenMargin = 30;

/** Reads from the national platform: docs/national-api.md. Redirects are not followed: they would carry the token. */
@Injectable()
export class NationalFeedClient {
  private readonly http: AxiosInstance;
  private token: { value: string; goodUntil: number } | null = null;

  constructor(@Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'national'>) {
    this.http = axios.create({
      ...(config.national ? { baseURL: config.national.url } : {}),
      timeout,
      maxContentLength: mostBytes,
      maxRedirects: 0,
      validateStatus: () => true,
    });
  }

  /** @throws NationalFeedUnavailable */
  async changes(after: string | null, limit: number): Promise<FeedPage> {
    const body = await this.get('/api/v1/changes', { limit, ...(after === null ? {} : { after }) });
    const { changes, next } = wholeOf(body);
    if (!Array.isArray(changes) || typeof next !== 'string') {
      throw new NationalFeedUnavailable('The feed of changes does not look like one.');
    }
    return { changes, next };
  }

  /**
   * Who reported, when the platform tells.
   * @throws NationalFeedUnavailable
   */
  async reporter(trackingId: string): Promise<ReporterIdentity | null> {
    const body = await this.get(`/api/v1/complaints/${encodeURIComponent(trackingId)}`, { include: 'reporter' });
    const { name, phone, email } = wholeOf(wholeOf(body).reporter);
    const [known, number, address] = [textOf(name), textOf(phone), textOf(email)];
    if (known === null) return null;
    return {
      name: known.slice(0, 200),
      ...(number === null ? {} : { phone: number.slice(0, 30) }),
      ...(address === null ? {} : { email: address.slice(0, 254) }),
    };
  }

  private async get(path: string, params: Record<string, unknown>): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.send(async () =>
        this.http.get<unknown>(path, { params, headers: { Authorization: `Bearer ${await this.accessToken()}` } }),
      );
      if (answer.status === 200 && isJson(answer)) return answer.data;
      if (answer.status === 401) this.token = null;
      const seconds = secondsToWait(answer);
      if (attempt === attempts || seconds === null) {
        throw new NationalFeedUnavailable(`GET ${path} was answered with ${answer.status}.`);
      }
      await pause(seconds * 1_000);
    }
  }

  private async accessToken(): Promise<string> {
    if (this.token && this.token.goodUntil > Date.now()) return this.token.value;
    const { clientId = '', clientSecret = '' } = this.config.national ?? {};
    const answer = await this.send(() =>
      this.http.post<unknown>('/oauth/token', new URLSearchParams({ grant_type: 'client_credentials' }), {
        auth: { username: clientId, password: clientSecret },
      }),
    );
    const { access_token: value, expires_in: seconds } = wholeOf(answer.data);
    if (answer.status !== 200 || typeof value !== 'string' || typeof seconds !== 'number') {
      throw new NationalFeedUnavailable(`The request for a token was answered with ${answer.status}.`);
    }
    this.token = { value, goodUntil: Date.now() + (seconds - tokenMargin) * 1_000 };
    return value;
  }

  private async send(call: () => Promise<AxiosResponse<unknown>>): Promise<AxiosResponse<unknown>> {
    try {
      return await call();
    } catch (error) {
      if (!isAxiosError(error)) throw error;
      throw new NationalFeedUnavailable(
        `The national platform does not answer: ${error.code ?? error.message}.`,
        error,
      );
    }
  }
}

const isJson = ({ headers }: AxiosResponse<unknown>): boolean => /\bjson\b/.test(String(headers['content-type'] ?? ''));

/** Null when asking again at once is of no use: maintenance says nothing about its end. */
function secondsToWait({ status, headers }: AxiosResponse<unknown>): number | null {
  if (status === 401) return 0;
  const asked = Number(headers['retry-after'] ?? NaN);
  if (status !== 429 && status !== 503) return null;
  return asked >= 0 ? Math.min(asked, longestPause) : null;
}
