import type { NextFunction, Request, Response } from 'express';
import type { Clock } from '#kernel';
import { textRule } from '../request/field-rules.js';
import type { CallLogTypeormRepository } from './call-log.typeorm-repository.js';

const AGENCY_PATHS = /^\/(?:oauth\/token|api\/v1\/)/;
const LONGEST_PATH = 2_000;
const storableReference = textRule({ max: 200 });

/** Keeps what agencies call, once the answer is out or nobody waits for it any more. */
export const recordCalls =
  (log: CallLogTypeormRepository, clock: Clock) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (AGENCY_PATHS.test(request.path)) {
      const at = clock();
      response.once('close', () => {
        log.append({
          at,
          method: request.method,
          path: request.originalUrl.slice(0, LONGEST_PATH),
          status: response.statusCode,
          answered: response.writableFinished,
          reference: referenceOf(request),
        });
      });
    }
    next();
  };

function referenceOf(request: Request): string | null {
  const said = [request.body as unknown, request.query].flatMap((part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? [part as Record<string, unknown>] : [],
  );
  const references = said.flatMap(({ reference, agencyReference }) => [reference, agencyReference]);
  return references.find((value): value is string => storableReference(value) === null) ?? null;
}
