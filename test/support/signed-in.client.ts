import type { Endpoints } from '../../apps/local/src/federation/endpoints.js';

/** Somebody of the province with a session at supervision. */
export class SignedIn {
  private readonly cookies = new Map<string, string>();

  private constructor(private readonly url: string) {}

  /** Signs in as a browser does: along every redirection, choosing a person on the way. */
  static async as(person: string, { supervision, issuer }: Endpoints): Promise<SignedIn> {
    const browser = new SignedIn(supervision.url);
    let response = await browser.fetch(`${supervision.url}/auth/sign-in`);
    for (let hops = 0; hops < 20; hops += 1) {
      const location = response.headers.get('location');
      if (location !== null) {
        const next = new URL(location, response.url);
        if (next.href.startsWith(supervision.url) && !next.pathname.startsWith('/auth')) return browser;
        response = await browser.fetch(next.href);
      } else if (response.url.startsWith(issuer.url)) {
        response = await browser.fetch(response.url, new URLSearchParams({ person }));
      } else break;
    }
    throw new Error(`Signing in as ${person} ended at ${response.url} with ${response.status}.`);
  }

  async json<Body>(path: string): Promise<Body> {
    const response = await this.fetch(this.url + path);
    if (!response.ok) throw new Error(`${path} was answered by ${response.status}: ${await response.text()}`);
    return (await response.json()) as Body;
  }

  async post<Body>(path: string, order: object): Promise<Body> {
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { cookie: this.cookie(), 'content-type': 'application/json' },
      body: JSON.stringify(order),
    });
    if (!response.ok) throw new Error(`${path} was answered by ${response.status}: ${await response.text()}`);
    return (await response.json()) as Body;
  }

  /** A response whose body goes on as long as `signal` lets it. */
  stream(path: string, signal: AbortSignal): Promise<Response> {
    return fetch(this.url + path, { headers: { cookie: this.cookie() }, signal });
  }

  private cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async fetch(url: string, form?: URLSearchParams): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: this.cookie() },
      ...(form && { method: 'POST', body: form }),
    });
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }
}
