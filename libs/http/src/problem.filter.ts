import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { phraseOf, problem, type Problem } from './problem.js';
import { problemOf, type ErrorStatuses } from './problem-of.js';

/**
 * Answers every exception of a request as `application/problem+json`. What is neither an HTTP error nor a
 * {@link CodedError} with a status in `errorStatuses` is logged and answered by a bare 500.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly errorStatuses: ErrorStatuses = {}) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw exception;
    const known = problemOf(exception, this.errorStatuses);
    if (!known) this.logger.error(exception);
    send(host.switchToHttp().getResponse<Response>(), known ?? problem(500, phraseOf(500)));
  }
}

function send(response: Response, { body, headers }: Problem): void {
  // A stream that broke in the middle cannot be answered any more: cutting it is the only sign left.
  if (response.headersSent) return void response.destroy();
  response.status(body.status).set(headers).type('application/problem+json').send(JSON.stringify(body));
}
