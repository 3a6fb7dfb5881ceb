import { Inject, Injectable } from '@nestjs/common';
import axios, { isAxiosError, type AxiosInstance, type AxiosResponse } from 'axios';
import { CodedError } from '#kernel';
import type { ReporterIdentity } from '#contract';
import { HUB_CONFIG, type HubConfig } from '../../hub.config.js';
import { NATIONAL_PACE, type CallPace } from '../../participant/call-pace.js';
import { awaitTurn } from '../../participant/turn.adapter.js';
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
const attempts = 5;
/** Longest pause, in seconds, that is waited for. With a longer one, the feed is read another time. */
const longestPause = 10;
/** Seconds after which to come back when the platform does not say. */
const unsaidPause = 1;
/** Seconds before its end at which a token is not used any more. */
const tokenMargin = 30;

/** Reads from the national platform: docs/national-api.md. Redirects are not followed: they would carry the token. */
@Injectable()
export class NationalFeedClient {
  private readonly http: AxiosInstance;
  private token: { value: string; goodUntil: number } | null = null;

  constructor(
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'national'>,
    @Inject(NATIONAL_PACE) private readonly pace: CallPace,
  ) {
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
   * Everything that happened to one complaint, oldest first.
   * @throws NationalFeedUnavailable
   */
  async changesOf(trackingId: string): Promise<FeedPage['changes']> {
    const { changes } = wholeOf(await this.get(`/api/v1/complaints/${encodeURIComponent(trackingId)}/changes`, {}));
    if (!Array.isArray(changes)) throw new NationalFeedUnavailable('The changes of a complaint do not look like any.');
    return changes as unknown[];
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

  /** Waits for its turn among the deliveries: the platform counts all calls of the hub together. */
  private async get(path: string, params: Record<string, unknown>): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      if (!(await awaitTurn(this.pace, longestPause * 1_000))) {
        throw new NationalFeedUnavailable('The national platform asked to come back later.');
      }
      const answer = await this.send(async () =>
        this.http.get<unknown>(path, { params, headers: { Authorization: `Bearer ${await this.accessToken()}` } }),
      );
      if (answer.status === 429) this.pace.turnedAway(Date.now(), secondsAsked(answer) * 1_000);
      else this.pace.letIn();
      if (answer.status === 200 && isJson(answer)) return answer.data;
      if (answer.status === 401) this.token = null;
      if (attempt === attempts || (answer.status !== 401 && answer.status !== 429)) {
        throw new NationalFeedUnavailable(`GET ${path} was answered with ${answer.status}.`);
      }
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

function secondsAsked({ headers }: AxiosResponse<unknown>): number {
  const asked = Number(headers['retry-after'] ?? NaN);
  return asked >= 0 ? asked : unsaidPause;
}
