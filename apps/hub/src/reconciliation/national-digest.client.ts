import axios, { type AxiosInstance } from 'axios';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { parseEvent, participantEventType } from '#contract';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { AccessToken } from '../delivery/national/access-token.adapter.js';
import { NATIONAL_PACE, type CallPace } from '../participant/call-pace.js';
import { awaitTurn } from '../participant/turn.adapter.js';
import type { Answer, Question } from './counterpart.js';

/** Milliseconds for an answer, and for a turn among the calls of everybody else. */
const patience = 60_000;
const largestAnswer = 4_000_000;
const attempts = 3;

/** Asks the national platform what it holds: docs/national-api.md, an assumption. */
@Injectable()
export class NationalDigestClient {
  private readonly logger = new Logger(NationalDigestClient.name);
  private readonly http: AxiosInstance;
  private readonly token: AccessToken;

  constructor(
    @Inject(HUB_CONFIG) { national }: Pick<HubConfig, 'national'>,
    @Inject(NATIONAL_PACE) private readonly pace: CallPace,
  ) {
    this.http = axios.create({
      ...(national ? { baseURL: national.url } : {}),
      timeout: patience,
      maxRedirects: 0,
      maxContentLength: largestAnswer,
      validateStatus: null,
      headers: { Accept: 'application/json' },
    });
    this.token = new AccessToken(this.http, { clientId: '', clientSecret: '', ...national });
  }

  /** Null when it cannot answer. */
  async ask({ run, ranges, detail }: Question, signal: AbortSignal): Promise<Answer | null> {
    try {
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        if (!(await awaitTurn(this.pace, patience))) return null;
        const { status, data } = await this.http.get<unknown>('/api/v1/digests', {
          params: { ranges: ranges.join(','), detail },
          headers: { Authorization: `Bearer ${await this.token.get(signal)}` },
          signal,
        });
        if (status === 200) return answerIn(run, data);
        if (status === 401) this.token.forget();
      }
    } catch (error) {
      signal.throwIfAborted();
      this.logger.warn({ msg: 'The national platform could not be asked what it holds', err: error });
    }
    return null;
  }
}

/** The contract has a schema for such an answer; what the platform sends has to follow it too. */
function answerIn(run: number, body: unknown): Answer | null {
  const { ranges } = (typeof body === 'object' && body !== null ? body : {}) as { ranges?: unknown };
  const parsed = parseEvent({
    specversion: '1.0',
    id: 'answer',
    source: 'national',
    subject: 'national',
    type: participantEventType('digest'),
    time: new Date().toISOString(),
    data: { run, request: 'answer', waiting: 0, ranges },
  });
  return parsed.ok && parsed.event.type === participantEventType('digest') ? parsed.event.data : null;
}
