import axios, { type AxiosInstance } from 'axios';

/** The other side refused; the message names the request, the status and the reason it gave. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    request: string,
    readonly status: number,
    readonly body: unknown,
  ) {
    super(`${request} was answered ${status}: ${JSON.stringify(body)}`);
  }
}

/** JSON over HTTP as one of the people of the federation. */
export class JsonClient {
  private readonly http: AxiosInstance;

  constructor(baseURL: string, token?: string) {
    this.http = axios.create({
      baseURL,
      timeout: 15_000,
      validateStatus: null,
      ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    });
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.ask('GET', path);
  }

  post<Answer>(path: string, body: object = {}): Promise<Answer> {
    return this.ask('POST', path, body);
  }

  put<Answer>(path: string, body: object): Promise<Answer> {
    return this.ask('PUT', path, body);
  }

  delete<Answer>(path: string): Promise<Answer> {
    return this.ask('DELETE', path);
  }

  /** @throws Refused for any status but 2xx */
  private async ask<Answer>(method: string, url: string, data?: object): Promise<Answer> {
    const response = await this.http.request<Answer>({ method, url, data });
    if (response.status < 200 || response.status > 299) {
      throw new Refused(`${method} ${url}`, response.status, response.data);
    }
    return response.data;
  }
}
