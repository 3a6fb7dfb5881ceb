import { setTimeout as pause } from 'node:timers/promises';
import axios, { isAxiosError, type AxiosRequestConfig, type AxiosResponse } from 'axios';
import { CliError } from '../cli.errors.js';

/** What an app says when it refuses: RFC 9457. */
interface ProblemAnswer {
  title?: string;
  detail?: string;
  errors?: { field: string; reason: string }[];
}

const timeout = 30_000;
/** Attempts while an app says that it cannot just now. */
const attempts = 6;
const longestPause = 10;

export interface AppRequest extends AxiosRequestConfig {
  /** Answers with these statuses are given back beside 2xx. */
  alsoTake?: readonly number[];
}

/**
 * Calls an app of the federation. Waits and asks again while it answers 503; any other trouble becomes one sentence.
 * @param name what the app is called in that sentence
 * @throws CliError
 */
export async function callApp<Body>(name: string, { alsoTake = [], ...request }: AppRequest): Promise<Body> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send<Body>(name, request);
    if (answer.status < 300 || alsoTake.includes(answer.status)) return answer.data;
    if (answer.status !== 503 || attempt === attempts) throw refusal(name, answer);
    await pause(Math.min(Number(answer.headers['retry-after'] ?? attempt), longestPause) * 1_000);
  }
}

async function send<Body>(name: string, request: AxiosRequestConfig): Promise<AxiosResponse<Body>> {
  try {
    return await axios.request<Body>({
      timeout,
      maxBodyLength: Infinity,
      maxContentLength: Infinity,
      maxRedirects: 0,
      validateStatus: () => true,
      ...request,
    });
  } catch (error) {
    if (!isAxiosError(error)) throw error;
    const where = new URL(request.url ?? '', request.baseURL).origin;
    throw new CliError(
      'NO_ANSWER',
      `The ${name} at ${where} does not answer (${error.code ?? 'no reason'}); is it running?`,
      {
        cause: error,
      },
    );
  }
}

function refusal(name: string, { status, data }: AxiosResponse<unknown>): CliError {
  const { title, detail, errors = [] } = (typeof data === 'object' && data !== null ? data : {}) as ProblemAnswer;
  const fields = errors.slice(0, 5).map(({ field, reason }) => `${field} ${reason}`.trim());
  const why = [detail ?? title ?? 'no reason given', fields.join('; ')].filter(Boolean).join(' ');
  return new CliError('REFUSED', `The ${name} refused (${status}): ${why}`);
}
