import type { Request } from 'express';
import type { FieldProblem, ProblemBody } from './problem.js';
import type { Translate } from './sentences.js';

/** Languages beside English, in which every sentence is written, by their tag (RFC 5646), e.g. `id`. */
export type Languages = Readonly<Record<string, Translate>>;

/** What an answer is to be said in: English, unless the request prefers another of the languages. */
export interface Spoken {
  readonly tag: string;
  readonly translate: Translate;
}

const english: Spoken = { tag: 'en', translate: (sentence) => sentence };

/** The language a request asks for by `Accept-Language` (RFC 9110, 12.5.4). */
export function spokenTo(request: Request, languages: Languages): Spoken {
  const tag = request.acceptsLanguages([english.tag, ...Object.keys(languages)]);
  const translate = tag === false ? undefined : languages[tag];
  return tag === false || translate === undefined ? english : { tag, translate };
}

/** A problem in another language. A sentence that the language does not know stays as it is. */
export function problemIn({ translate }: Spoken, body: ProblemBody): ProblemBody {
  const { title, detail, errors } = body;
  return {
    ...body,
    title: translate(title) ?? title,
    ...(detail === undefined ? {} : { detail: translate(detail) ?? detail }),
    ...(errors === undefined ? {} : { errors: errors.map((error) => reasonIn(translate, error)) }),
  };
}

/** Plain data with `{field, reason}` somewhere in it, with each reason in another language; a file as it is. */
export function reasonsIn(spoken: Spoken, answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((item) => reasonsIn(spoken, item));
  if (!isPlain(answer)) return answer;
  if (isFieldProblem(answer)) return reasonIn(spoken.translate, answer);
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, reasonsIn(spoken, value)]));
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const isFieldProblem = (value: object): value is FieldProblem =>
  'field' in value && 'reason' in value && typeof value.reason === 'string';

const reasonIn = <Blamed extends FieldProblem>(translate: Translate, blamed: Blamed): Blamed => ({
  ...blamed,
  reason: translate(blamed.reason) ?? blamed.reason,
});
