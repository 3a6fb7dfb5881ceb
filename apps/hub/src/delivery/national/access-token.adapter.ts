import type { AxiosInstance } from 'axios';
import { DestinationFailed } from '../delivery.errors.js';
import { checkedBody } from './national-answer.mapper.js';

export interface ClientCredentials {
  clientId: string;
  clientSecret: string;
}

/** Share of its life after which a token is renewed, so that none runs out on the way. */
const usedFor = 0.8;

/** Gets access tokens by client credentials (RFC 6749, 4.4) and keeps one for as long as it is good. */
export class AccessToken {
  private kept: Promise<string> | null = null;
  private goodUntil = Infinity;

  constructor(
    private readonly http: AxiosInstance,
    private readonly credentials: ClientCredentials,
  ) {}

  get(signal: AbortSignal): Promise<string> {
    if (this.kept === null || Date.now() >= this.goodUntil) {
      this.goodUntil = Infinity;
      this.kept = this.ask(signal).catch((error: unknown) => {
        this.kept = null;
        throw error;
      });
    }
    return this.kept;
  }

  /** The platform does not know it any more. */
  forget(): void {
    this.kept = null;
  }

  private async ask(signal: AbortSignal): Promise<string> {
    const { clientId, clientSecret } = this.credentials;
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    const auth = { username: clientId, password: clientSecret };
    const answer = await this.http.post<unknown>('/oauth/token', form, { signal, auth });
    if (answer.status === 400 || answer.status === 401) {
      throw new DestinationFailed('does not accept our credentials', true);
    }
    const { access_token: token, expires_in: seconds } = checkedBody(answer, 'access_token');
    this.goodUntil = Date.now() + (typeof seconds === 'number' ? seconds : 60) * 1_000 * usedFor;
    return token;
  }
}
