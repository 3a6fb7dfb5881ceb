import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemIn, spokenTo, type Languages, type Spoken } from './languages.js';
import { phraseOf, problem, type Problem } from './problem.js';
import { problemOf, type ErrorStatuses } from './problem-of.js';

/**
 * Answers every exception of a request as `application/problem+json`. What is neither an HTTP error nor a
 * {@link CodedError} with a status in `errorStatuses` is logged and answered by a bare 500. The sentences are English,
 * or in the language of `languages` that the request prefers.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(
    private readonly errorStatuses: ErrorStatuses = {},
    private readonly languages: Languages = {},
  ) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw exception;
    const known = problemOf(exception, this.errorStatuses);
    if (!known) this.logger.error(exception);
    const http = host.switchToHttp();
    const spoken = spokenTo(http.getRequest<Request>(), this.languages);
    send(http.getResponse<Response>(), known ?? problem(500, phraseOf(500)), spoken);
  }
}

function send(response: Response, { body, headers }: Problem, spoken: Spoken): void {
  // A stream that broke in the middle cannot be answered any more: cutting it is the only sign left.
  if (response.headersSent) return void response.destroy();
  response
    .status(body.status)
    .vary('Accept-Language')
    .set({ 'Content-Language': spoken.tag, ...headers });
  response.type('application/problem+json').send(JSON.stringify(problemIn(spoken, body)));
}
