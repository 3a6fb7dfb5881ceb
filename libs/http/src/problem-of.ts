import { HttpException } from '@nestjs/common';
import { CodedError } from '#kernel';
import { phraseOf, Problem, problem } from './problem.js';

/** The HTTP status an error code stands for; with `retryAfterSeconds` the answer carries `Retry-After`. */
export type ErrorStatus = number | { status: number; retryAfterSeconds: number };
export type ErrorStatuses = Readonly<Record<string, ErrorStatus>>;

/** What the client is told of an exception, or null when it is none of the client's business. */
export function problemOf(exception: unknown, errorStatuses: ErrorStatuses): Problem | null {
  if (exception instanceof Problem) return exception;
  if (exception instanceof HttpException) return ofHttpException(exception);
  return exception instanceof CodedError ? ofCodedError(exception as CodedError, errorStatuses) : null;
}

function ofCodedError(error: CodedError, errorStatuses: ErrorStatuses): Problem | null {
  const mapped = errorStatuses[error.code];
  if (mapped === undefined) return null;
  const title = error.code.charAt(0) + error.code.slice(1).toLowerCase().replaceAll('_', ' ');
  if (typeof mapped === 'number') return problem(mapped, title, { detail: error.message });
  const headers = { 'Retry-After': String(mapped.retryAfterSeconds) };
  return problem(mapped.status, title, { detail: error.message, headers });
}

function ofHttpException(exception: HttpException): Problem {
  const status = exception.getStatus();
  const refusal = bodyRefusals[bodyParserType(exception.cause)];
  if (refusal) return problem(status, refusal.title, { detail: refusal.detail });
  return problem(status, phraseOf(status), { detail: exception.message });
}

/** Words of ours for the reader of a request's body: its own quote the body. */
const bodyRefusals: Readonly<Record<string, { title: string; detail: string }>> = {
  'entity.parse.failed': { title: 'Body is not JSON', detail: 'The body cannot be parsed as JSON.' },
  'entity.too.large': { title: 'Body too large', detail: 'The body is larger than this address accepts.' },
  'request.size.invalid': {
    title: 'Body incomplete',
    detail: 'The body has not the length that Content-Length announced.',
  },
  'charset.unsupported': { title: 'Character set not supported', detail: 'The body has to be in UTF-8.' },
  'encoding.unsupported': {
    title: 'Content encoding not supported',
    detail: 'The body may be plain or compressed with gzip, deflate or br.',
  },
};

const bodyParserType = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'type' in cause && typeof cause.type === 'string' ? cause.type : '';
