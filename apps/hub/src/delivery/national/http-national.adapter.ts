import axios, { type AxiosInstance, type AxiosRequestConfig, type AxiosResponse } from 'axios';
import { CodedError } from '#kernel';
import { noAnswer } from '../call/http-outcome.mapper.js';
import { DestinationFailed } from '../delivery.errors.js';
import { AccessToken, type ClientCredentials } from './access-token.adapter.js';
import { checkedBody, fieldsOf } from './national-answer.mapper.js';
import { NationalPlatform, type HandedOver, type NationalChange, type Registration } from './national-platform.js';

export interface NationalAddress extends ClientCredentials {
  url: string;
}

const ways = {
  'follow-up': { method: 'POST', path: 'follow-ups' },
  reply: { method: 'POST', path: 'replies' },
  rating: { method: 'POST', path: 'rating' },
  disposition: { method: 'POST', path: 'dispositions' },
  status: { method: 'PUT', path: 'status' },
  category: { method: 'PUT', path: 'category' },
} as const;

const largestAnswer = 4_000_000;

/** The national platform over HTTP, by the contract of docs/national-api.md, which is ours and an assumption. */
export class HttpNationalPlatform extends NationalPlatform {
  private readonly http: AxiosInstance;
  private readonly token: AccessToken;

  constructor({ url, ...credentials }: NationalAddress) {
    super();
    this.http = axios.create({
      baseURL: url,
      maxRedirects: 0,
      maxContentLength: largestAnswer,
      validateStatus: null,
      headers: { Accept: 'application/json' },
    });
    this.token = new AccessToken(this.http, credentials);
  }

  async create(complaint: HandedOver, signal: AbortSignal): Promise<Registration> {
    const answer = await this.call({ method: 'POST', url: complaints, data: complaint, signal });
    return registrationIn(checkedBody(answer, 'trackingId'));
  }

  async findByReference(agencyReference: string, signal: AbortSignal): Promise<Registration | null> {
    const answer = await this.call({ method: 'GET', url: complaints, params: { agencyReference }, signal });
    const [first] = listIn(checkedBody(answer), 'complaints');
    return first === undefined ? null : registrationIn(checkedBody({ ...answer, data: first }, 'trackingId'));
  }

  async change(trackingId: string, { kind, ...change }: NationalChange, signal: AbortSignal): Promise<string> {
    const { method, path } = ways[kind];
    const answer = await this.call({ method, url: `${pathOf(trackingId)}/${path}`, data: change, signal });
    return checkedBody(answer, 'status').status;
  }

  async hasTaken(trackingId: string, reference: string, signal: AbortSignal): Promise<boolean> {
    const url = `${pathOf(trackingId)}/references`;
    const { taken } = checkedBody(await this.call({ method: 'GET', url, params: { reference }, signal }));
    if (typeof taken !== 'boolean') throw new DestinationFailed('answers without taken', true);
    return taken;
  }

  async statusOf(trackingId: string, signal: AbortSignal): Promise<string> {
    return checkedBody(await this.call({ method: 'GET', url: pathOf(trackingId), signal }), 'status').status;
  }

  /** A token that is not accepted is renewed once. */
  private async call(request: AxiosRequestConfig & { signal: AbortSignal }): Promise<AxiosResponse<unknown>> {
    try {
      const first = await this.withToken(request);
      if (first.status !== 401) return first;
      this.token.forget();
      const second = await this.withToken(request);
      if (second.status === 401) throw new DestinationFailed('does not accept its own access token', true);
      return second;
    } catch (error) {
      throw error instanceof CodedError ? error : noAnswer(error);
    }
  }

  private async withToken(request: AxiosRequestConfig & { signal: AbortSignal }): Promise<AxiosResponse<unknown>> {
    const token = await this.token.get(request.signal);
    return this.http.request<unknown>({ ...request, headers: { Authorization: `Bearer ${token}` } });
  }
}

const complaints = '/api/v1/complaints';
const pathOf = (trackingId: string): string => `${complaints}/${encodeURIComponent(trackingId)}`;

const registrationIn = ({ trackingId, url }: { trackingId: string; url?: unknown }): Registration => {
  // It becomes part of an event of the contract, so it must be what the contract says.
  if (!/^\d{1,12}$/.test(trackingId)) throw new DestinationFailed('answers with a tracking id that is none', true);
  return { trackingId, url: typeof url === 'string' && URL.canParse(url) ? url : null };
};

function listIn(body: Readonly<Record<string, unknown>>, name: string): readonly Readonly<Record<string, unknown>>[] {
  const list = body[name];
  if (!Array.isArray(list)) throw new DestinationFailed(`answers without ${name}`, true);
  return list.map((item) => fieldsOf(item) ?? {});
}
