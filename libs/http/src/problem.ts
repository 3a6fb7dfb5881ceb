import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';

/** One field of the request that was refused. `field` is a path such as `to.0.lead`, or empty for the whole. */
export interface FieldProblem {
  field: string;
  reason: string;
}

/** Body of an `application/problem+json` answer (RFC 9457). `errors` is left out when no field is to blame. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: readonly FieldProblem[];
}

export interface ProblemDetails {
  /** This occurrence, in a sentence for the person who reads it. */
  detail?: string;
  errors?: readonly FieldProblem[];
  /** Default: `about:blank` for the status's own phrase, else a URN made of the title. */
  type?: string;
  /** Sent with the answer, e.g. `Retry-After`. */
  headers?: Readonly<Record<string, string>>;
}

/** What the client is told. It is an `HttpException`, so that Nest's own parts treat it as one. */
export class Problem extends HttpException {
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly body: ProblemBody,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super({ ...body }, body.status);
    this.name = 'Problem';
    this.message = body.detail ?? body.title;
    this.headers = headers;
  }
}

/**
 * A problem to throw. `title` names the kind of problem and is the same for every occurrence of it; what differs
 * from case to case belongs into `detail`.
 */
export function problem(status: number, title: string, details: ProblemDetails = {}): Problem {
  const { detail, errors, type = typeOf(status, title), headers } = details;
  const body: ProblemBody = {
    type,
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
  };
  return new Problem(body, headers);
}

/** The registered phrase of a status, e.g. `Not Found`. */
export const phraseOf = (status: number): string => STATUS_CODES[status] ?? 'Error';

function typeOf(status: number, title: string): string {
  if (title === phraseOf(status)) return 'about:blank';
  const name = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `urn:problem-type:lapor:${name}`;
}
