import { Inject, Injectable, Logger } from '@nestjs/common';
import axios, { isAxiosError, type AxiosInstance, type AxiosRequestConfig, type AxiosResponse } from 'axios';
import { problem, type FieldProblem } from '#http';
import type { HubAccess } from '../supervision.config.js';
import type { RulingOutcome } from './conflict.js';
import type {
  HubConflict,
  HubConflictPage,
  HubGap,
  HubLane,
  HubLetterNews,
  HubParkedGroup,
  HubParkedMessage,
  HubPending,
  HubReceipt,
  HubRule,
  HubSignedReceipt,
  HubSynchronisation,
} from './hub-answers.js';
import { HubAway, HubNotConnected } from './hub.errors.js';

/** Provides {@link HubAccess}, or null when no hub is connected. */
export const HUB_ACCESS = Symbol('access to the hub');

/** Milliseconds: somebody waits before the page. */
const timeout = 4_000;
const largestAnswer = 20_000_000;
const mostGaps = 1_000;

/** What the hub refuses for a reason that lies in the request; anything else is trouble between the two apps. */
const refusals: ReadonlySet<number> = new Set([400, 404, 409]);

/** What is left out does not matter. */
interface ListedConflicts {
  readonly state?: 'open' | 'ruled';
  readonly participant?: string;
  readonly complaint?: string;
  readonly after: number;
  readonly limit: number;
}

interface Ruling {
  readonly outcome: RulingOutcome;
  readonly reason: string;
  readonly by: string;
  readonly keepAsRule: boolean;
}

/** The hub's operator API. Its token stays on this side: browsers see what these answers are made into. */
@Injectable()
export class HubClient {
  private readonly logger = new Logger(HubClient.name);
  private readonly http: AxiosInstance | null;

  constructor(@Inject(HUB_ACCESS) access: HubAccess | null) {
    this.http =
      access &&
      axios.create({
        baseURL: access.url,
        timeout,
        maxContentLength: largestAnswer,
        maxRedirects: 0,
        validateStatus: null,
        headers: { Accept: 'application/json', Authorization: `Bearer ${access.operatorToken}` },
      });
  }

  synchronisation(): Promise<HubSynchronisation> {
    return this.ask({ url: '/v1/synchronisation' });
  }

  async parkedGroups(participant: string): Promise<HubParkedGroup[]> {
    const { groups } = await this.ask<{ groups: HubParkedGroup[] }>({ url: '/v1/parked/groups' });
    return groups.filter((group) => group.participant === participant);
  }

  parked(participant: string, after: number, limit: number): Promise<{ parked: HubParkedMessage[]; total: number }> {
    return this.ask({ url: '/v1/parked', params: { participant, state: 'open', after, limit } });
  }

  /** The longest open first. */
  async gaps(participant: string): Promise<HubGap[]> {
    const { gaps } = await this.ask<{ gaps: HubGap[] }>({ url: '/v1/gaps', params: { limit: mostGaps } });
    return gaps.filter(({ source }) => source === participant);
  }

  async lane(destination: string): Promise<HubLane | null> {
    const { lanes } = await this.ask<{ lanes: HubLane[] }>({ url: '/v1/deliveries' });
    return lanes.find((lane) => lane.destination === destination) ?? null;
  }

  async pending(destination: string, after: number, limit: number): Promise<HubPending[]> {
    const url = `/v1/deliveries/${encodeURIComponent(destination)}/pending`;
    return (await this.ask<{ pending: HubPending[] }>({ url, params: { after, limit } })).pending;
  }

  /** Receipts behind one, the oldest first. */
  async receipts(after: number, limit: number): Promise<HubReceipt[]> {
    return (await this.ask<{ receipts: HubReceipt[] }>({ url: '/v1/receipts', params: { after, limit } })).receipts;
  }

  /** A receipt as it was signed: a flattened JWS (RFC 7515). */
  receipt(id: number): Promise<HubSignedReceipt> {
    return this.ask({ url: `/v1/receipts/${id}` });
  }

  conflicts(listed: ListedConflicts): Promise<HubConflictPage> {
    return this.ask({ url: '/v1/conflicts', params: listed });
  }

  conflict(id: number): Promise<HubConflict> {
    return this.ask({ url: `/v1/conflicts/${id}` });
  }

  async rule(id: number, ruling: Ruling): Promise<HubConflict> {
    const request = { method: 'POST', url: `/v1/conflicts/${id}/ruling`, data: ruling };
    return (await this.ask<{ conflict: HubConflict }>(request)).conflict;
  }

  async rules(): Promise<HubRule[]> {
    return (await this.ask<{ rules: HubRule[] }>({ url: '/v1/conflict-rules' })).rules;
  }

  async withdrawRule(id: number, withdrawal: { by: string; reason: string }): Promise<void> {
    await this.ask({ method: 'POST', url: `/v1/conflict-rules/${id}/withdrawal`, data: withdrawal });
  }

  /** When the national platform did not answer; the youngest first. */
  async outages(): Promise<{ readonly from: string; readonly until: string | null }[]> {
    return (await this.ask<{ outages: { from: string; until: string | null }[] }>({ url: '/v1/outages' })).outages;
  }

  /** Says that a complaint is the same matter as another. */
  async link(id: string, link: { duplicateOf: string; reason: string; by: string }): Promise<void> {
    await this.ask({ method: 'POST', url: `/v1/complaints/${encodeURIComponent(id)}/link`, data: link });
  }

  /** Hands in a letter to a participant. The same letter again changes nothing. */
  async postLetter(id: string, order: { participant: string; letter: object }): Promise<void> {
    await this.ask({ method: 'PUT', url: `/v1/letters/${id}`, data: order });
  }

  /** What became of letters behind a position. */
  letterNews(
    after: number,
    limit: number,
  ): Promise<{ readonly news: readonly HubLetterNews[]; readonly next: number }> {
    return this.ask({ url: '/v1/letter-news', params: { after, limit } });
  }

  /**
   * @throws HubNotConnected
   * @throws HubAway when it does not answer in time, or not as it should
   * @throws Problem what the hub says when the request is to blame
   */
  private async ask<Body>(request: AxiosRequestConfig): Promise<Body> {
    if (this.http === null) throw new HubNotConnected();
    const answer = await this.send<Body>(this.http, request);
    if (answer.status >= 200 && answer.status < 300) return answer.data;
    if (refusals.has(answer.status)) throw refusalOf(answer);
    // Among these is a token that the hub does not know: nothing that anybody before a page can mend.
    this.logger.error({ msg: 'The hub refuses its operator', url: request.url, status: answer.status });
    throw new HubAway(`it answers with ${answer.status}`);
  }

  private async send<Body>(http: AxiosInstance, request: AxiosRequestConfig): Promise<AxiosResponse<Body>> {
    try {
      return await http.request<Body>(request);
    } catch (cause) {
      if (!isAxiosError(cause)) throw cause;
      this.logger.warn({ msg: 'The hub does not answer', url: request.url, code: cause.code });
      throw new HubAway(cause.code ?? 'no reason given');
    }
  }
}

function refusalOf({ status, data }: AxiosResponse<unknown>) {
  const { type, title, detail, errors } = (typeof data === 'object' && data !== null ? data : {}) as {
    readonly type?: string;
    readonly title?: string;
    readonly detail?: string;
    readonly errors?: readonly FieldProblem[];
  };
  return problem(status, title ?? 'The hub refuses', {
    ...(type === undefined ? {} : { type }),
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
  });
}
