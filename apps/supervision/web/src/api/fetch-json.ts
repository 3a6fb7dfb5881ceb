interface Problem {
  title?: string;
  detail?: string;
  /** Which fields of the request it cannot use. */
  errors?: readonly { field: string }[];
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
  const response = await fetch(address, { headers: { accept: 'application/json' }, ...(signal && { signal }) });
  if (response.status === 401) {
    window.location.assign(signInAddress(window.location.pathname + window.location.search));
    return new Promise<never>(() => undefined);
  }
  if (!response.ok) throw new RequestError(response.status, await readProblem(response));
  return (await response.json()) as Answer;
}
