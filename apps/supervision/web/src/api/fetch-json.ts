interface Problem {
  /** Tells kinds of refusals apart where a status does not. */
  type?: string;
  title?: string;
  detail?: string;
  /** Which fields of the request it cannot use, and why. */
  errors?: readonly { field: string; reason: string }[];
}

/** The server's refusal, in its own words (RFC 9457). */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
  }
}

/** The fields that the server cannot use, each once; none when it was not for a field that it refused. */
export function refusedFields(error: Error | null): string[] {
  if (!(error instanceof RequestError) || error.status !== 400) return [];
  return [...new Set((error.problem.errors ?? []).map(({ field }) => field))];
}

const signInAddress = (returnTo: string): string => `/auth/sign-in?return=${encodeURIComponent(returnTo)}`;

const readProblem = async (response: Response): Promise<Problem> => {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  return isProblem ? ((await response.json()) as Problem) : {};
};

/**
 * Reads JSON of the supervision API. A visitor without a session is taken to sign in and comes back to this page;
 * the promise then never settles, because the page is leaving.
 *
 * @throws RequestError when the server refuses; TypeError when it cannot be reached
 */
export async function fetchJson<Answer>(address: string, signal?: AbortSignal): Promise<Answer> {
  const response = await answered(address, signal ? { signal } : {});
  return (await response.json()) as Answer;
}

/**
 * Orders something of the supervision API. Like {@link fetchJson}; an answer without a body is undefined.
 *
 * @throws RequestError when the server refuses; TypeError when it cannot be reached
 */
export async function postJson<Answer = undefined>(address: string, order: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await answered(address, { method: 'POST', headers, body: JSON.stringify(order) });
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

/**
 * Hands in a form with its files. Like {@link fetchJson}.
 *
 * @throws RequestError when the server refuses; TypeError when it cannot be reached
 */
export async function postForm<Answer>(address: string, body: FormData): Promise<Answer> {
  const response = await answered(address, { method: 'POST', body });
  return (await response.json()) as Answer;
}

/** A file as the server gave it, with the name that it goes by. */
export interface FetchedFile {
  blob: Blob;
  name: string;
}

/**
 * Takes a file of the supervision API. Like {@link fetchJson}.
 *
 * @throws RequestError when the server refuses; TypeError when it cannot be reached
 */
export async function fetchFile(address: string): Promise<FetchedFile> {
  const response = await answered(address, { headers: { accept: '*/*' } });
  const [, name = 'berkas'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { blob: await response.blob(), name };
}

/**
 * The answer to a request, when there is one that can be used; the caller reads its body. Like {@link fetchJson}.
 *
 * @throws RequestError when the server refuses; TypeError when it cannot be reached
 */
export async function answered(address: string, { headers, ...request }: RequestInit): Promise<Response> {
  const response = await fetch(address, { ...request, headers: { accept: 'application/json', ...headers } });
  if (response.status === 401) {
    window.location.assign(signInAddress(window.location.pathname + window.location.search));
    return new Promise<never>(() => undefined);
  }
  if (!response.ok) throw new RequestError(response.status, await readProblem(response));
  return response;
}
