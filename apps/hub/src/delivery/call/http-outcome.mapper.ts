import { isAxiosError } from 'axios';
import { DestinationBusy, DestinationFailed } from '../delivery.errors.js';

/** What of an answer over HTTP decides what becomes of a call. */
export interface Answered {
  status: number;
  headers: Readonly<Record<string, unknown>>;
}

/** Longest pause that a destination can ask for, and the one taken when it does not say. Milliseconds. */
const longestPause = 3_600_000;
const unsaidPause = 1_000;

/** `Retry-After` (RFC 9110, 10.2.3: seconds or a date) in milliseconds. */
export function retryAfter(header: unknown, now: number): number {
  const text = typeof header === 'string' ? header : '';
  const pause = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isNaN(pause) ? unsaidPause : Math.min(Math.max(pause, unsaidPause), longestPause);
}

/**
 * What an answer other than 2xx means.
 * @param aboutEntry statuses that find fault with this entry; any other makes the destination itself suspect
 */
export function failedAnswer(
  { status, headers }: Answered,
  aboutEntry: ReadonlySet<number>,
): DestinationBusy | DestinationFailed {
  if (status === 429) return new DestinationBusy(retryAfter(headers['retry-after'], Date.now()));
  return new DestinationFailed(`answers ${status}`, !aboutEntry.has(status));
}

/** No answer: the connection failed, broke, or the call was given up. The message names no address. */
export function noAnswer(error: unknown): DestinationFailed {
  const code = isAxiosError(error) && error.code !== undefined ? ` (${error.code})` : '';
  return new DestinationFailed(`cannot be reached${code}`, true, { cause: error });
}
