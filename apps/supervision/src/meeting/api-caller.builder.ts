import type { SupervisionUnderTest } from '../supervision.builder.js';

interface Refusal {
  readonly errors?: readonly { readonly field: string; readonly reason: string }[];
}

/** Calls the API in the names of people who have signed in. */
export class ApiCaller<Somebody extends string> {
  private constructor(
    private readonly url: string,
    private readonly cookies: ReadonlyMap<Somebody, string>,
  ) {}

  /** @param people claims of each, by what the spec calls them */
  static async of<Somebody extends string>(
    supervision: SupervisionUnderTest,
    people: Readonly<Record<Somebody, Readonly<Record<string, unknown>>>>,
  ): Promise<ApiCaller<Somebody>> {
    const cookies = new Map<Somebody, string>();
    for (const somebody of Object.keys(people) as Somebody[]) {
      cookies.set(somebody, await supervision.signIn(people[somebody]));
    }
    return new ApiCaller(supervision.url, cookies);
  }

  /** @param path below `/api` */
  request(as: Somebody, path: string, body: object | null = null): Promise<Response> {
    return fetch(`${this.url}/api${path}`, {
      method: body === null ? 'GET' : 'POST',
      headers: { cookie: this.cookies.get(as) ?? '', ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
  }

  /** @throws when it was refused */
  async taken<Body>(as: Somebody, path: string, body: object | null = null): Promise<Body> {
    const response = await this.request(as, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} was answered by ${response.status}: ${text}`);
    return JSON.parse(text) as Body;
  }

  /** The status, and the fields that are to blame, each once. */
  async refused(as: Somebody, path: string, body: object | null = null): Promise<unknown[]> {
    const response = await this.request(as, path, body);
    const { errors } = (await response.json()) as Refusal;
    return errors === undefined ? [response.status] : [response.status, [...new Set(errors.map(({ field }) => field))]];
  }
}
