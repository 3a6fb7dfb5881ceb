import { askedHeaders, takeEarly } from '../first/early-answers';

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

/** Whether somebody is signing out here, so that an answer to the ended session says nothing new. */
let isSigningOut = false;

/**
 * Keeps the page where it is while the browser signs out. What it had still asked for is refused by then, and going
 * to sign in for that would overtake signing out: the identity provider, not told yet, would let the person back in.
 */
export function beginSigningOut(): void {
  isSigningOut = true;
  // Whoever comes back to this page by the browser's history meets it as it was left.
  window.addEventListener('pageshow', () => (isSigningOut = false), { once: true });
}

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
  const response = await usable(takeEarly(address) ?? asked(address, signal ? { signal } : {}));
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
 * Takes something of the supervision API away. Like {@link fetchJson}.
 *
 * @throws RequestError when the server refuses; TypeError when it cannot be reached
 */
export async function deleteOf(address: string): Promise<void> {
  await answered(address, { method: 'DELETE' });
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
export const answered = (address: string, request: RequestInit): Promise<Response> => usable(asked(address, request));

const asked = (address: string, { headers, ...request }: RequestInit): Promise<Response> =>
  fetch(address, { ...request, headers: { ...askedHeaders(), ...headers } });

async function usable(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (response.status === 401) {
    if (!isSigningOut) window.location.assign(signInAddress(window.location.pathname + window.location.search));
    return new Promise<never>(() => undefined);
  }
  if (!response.ok) throw new RequestError(response.status, await readProblem(response));
  return response;
}
