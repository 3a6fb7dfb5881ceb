import type { IncomingMessage } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Languages } from './languages.js';
import { ProblemFilter } from './problem.filter.js';
import type { ErrorStatuses } from './problem-of.js';
import { validationPipe } from './validation.pipe.js';

export interface HttpDefaults {
  /** Largest JSON body, as `bytes` reads it. Default `1mb`. */
  bodyLimit?: string;
  /**
   * Content security policy directives beside or instead of the defaults, which allow what comes from this origin
   * and nothing inline. Give `{ 'style-src': ["'self'", "'unsafe-inline'"] }` for pages that need inline styles.
   */
  contentSecurityPolicy?: Readonly<Record<string, readonly string[]>>;
  /** HTTP status of each {@link CodedError} code that a client may be told of. */
  errorStatuses?: ErrorStatuses;
  /** Beside English, what a client may ask by `Accept-Language` to be told of its mistakes in. */
  languages?: Languages;
}

/** A request with the bytes of its body as they came, for checking its signature. Absent without a JSON body. */
export interface RequestWithRawBody extends IncomingMessage {
  rawBody?: Buffer;
}

const jsonTypes = ['application/json', 'application/*+json'];

/** What every app does alike with HTTP: security headers, JSON bodies, validation, problems and an orderly end. */
export function applyHttpDefaults(app: NestExpressApplication, defaults: HttpDefaults = {}): void {
  const { bodyLimit = '1mb', contentSecurityPolicy = {}, errorStatuses = {}, languages = {} } = defaults;
  app.use(helmet({ contentSecurityPolicy: { directives: directivesWith(contentSecurityPolicy) } }));
  const jsonBodies = { limit: bodyLimit, type: jsonTypes, verify: keepRawBody };
  app.useBodyParser('json', jsonBodies);
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(errorStatuses, languages));
  app.enableShutdownHooks();
}

function keepRawBody(request: RequestWithRawBody, _response: unknown, body: Buffer): void {
  request.rawBody = body;
}

const directivesWith = (
  own: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[] | null> => ({
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'style-src': ["'self'"],
  // The federation runs on plain HTTP on one machine, where an upgraded request has no answer.
  'upgrade-insecure-requests': null,
  ...own,
});
