import type { SerializedError, SerializedRequest, SerializedResponse } from 'pino';

const secretKeys = ['authorization', 'cookie', '["set-cookie"]', 'reporter', 'password', 'secret', 'token'];

/** Paths that never reach a log, however somebody hands them to it, down to three levels. */
export const redactedPaths: string[] = secretKeys.flatMap((key) => {
  const step = key.startsWith('[') ? key : `.${key}`;
  return [key, `*${step}`, `*.*${step}`, `*.*.*${step}`];
});

interface LoggedError {
  type: string;
  message: string;
  stack: string;
  code?: unknown;
}

/**
 * What of a request, a response and an error may be logged. A query can hold a name somebody searched for, and
 * errors of HTTP clients and of the database carry headers, parameters and rows with them.
 */
export const serializers = {
  req: ({ id, method, url }: SerializedRequest) => ({ id, method, path: url.split('?', 1)[0] }),
  res: ({ statusCode }: SerializedResponse) => ({ statusCode }),
  err: ({ type, message, stack, ...others }: SerializedError): LoggedError => ({
    type,
    message,
    stack,
    ...('code' in others ? { code: others.code } : {}),
  }),
};
