import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { Logger, LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import type { Options } from 'pino-http';
import { redactedPaths, serializers } from './personal-data.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** One JSON line a log on standard output, or on `destination`; a line for each request but probes and metrics. */
export function loggerModule(app: string, level: LogLevel = 'info', destination?: DestinationStream): DynamicModule {
  const pinoHttp: Options = {
    level,
    base: { app },
    messageKey: 'message',
    formatters: { level: (label) => ({ level: label }) },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths: redactedPaths, censor: '[redacted]' },
    serializers,
    genReqId: requestId,
    autoLogging: { ignore: ({ url = '' }) => /^\/(?:health\/|metrics$)/.test(url) },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
  };
  return LoggerModule.forRoot({ pinoHttp: destination ? [pinoHttp, destination] : pinoHttp });
}

/** Sends what Nest and every `Logger` of it say to the logger of {@link loggerModule}. */
export function attachLogger(app: INestApplicationContext): void {
  app.useLogger(app.get(Logger));
}

/** The caller's `X-Request-Id` when it is one, so that a request can be followed across systems. */
function requestId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}
