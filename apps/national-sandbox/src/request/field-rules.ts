/** Each gives the reason why a value cannot be taken, or null when it can. */
export type Rule = (value: unknown) => string | null;

const MISSING = 'is required';

const isMissing = (value: unknown): boolean => value === undefined || value === null;

export interface TextRules {
  /** Fewest characters, counted as code points. Default 1. */
  readonly min?: number;
  readonly max: number;
  /** Whether white space may be in it; `anywhere` takes even a text of nothing else. Default `within`. */
  readonly blanks?: 'none' | 'within' | 'anywhere';
  /** What it has to look like, and the words for it. */
  readonly pattern?: { readonly is: RegExp; readonly words: string };
}

export const textRule =
  ({ min = 1, max, blanks = 'within', pattern }: TextRules): Rule =>
  (value) => {
    if (isMissing(value)) return MISSING;
    if (typeof value !== 'string') return 'must be text';
    const length = codePoints(value);
    if (length < min || length > max) return `must have ${min} to ${max} characters`;
    if (blanks === 'within' && length > 0 && value.trim() === '') return 'must not be blank';
    if (!isStorable(value)) return 'must be well-formed text without NUL characters';
    if (blanks === 'none' && /\s/.test(value)) return 'must not contain blanks';
    return pattern === undefined || pattern.is.test(value) ? null : pattern.words;
  };

/** As JSON Schema counts them, so that a text which the events' contract takes is never too long here. */
const codePoints = (text: string): number => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

/** PostgreSQL takes neither NUL nor half a surrogate pair. */
const isStorable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

const INSTANT = /^(19|20)\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i;

/** RFC 3339 with its offset, of our two centuries. */
export const instantRule: Rule = (value) => {
  if (isMissing(value)) return MISSING;
  if (typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return null;
  return 'must be an RFC 3339 instant with its offset, such as 2026-03-02T09:15:00+08:00';
};

export const flagRule: Rule = (value) => {
  if (isMissing(value)) return MISSING;
  return typeof value === 'boolean' ? null : 'must be true or false';
};

export interface Range {
  readonly min: number;
  readonly max: number;
}

export const numberRule =
  ({ min, max }: Range): Rule =>
  (value) => {
    if (isMissing(value)) return MISSING;
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
    return fits ? null : `must be a whole number from ${min} to ${max}`;
  };

export const choiceRule =
  (choices: readonly string[]): Rule =>
  (value) => {
    if (isMissing(value)) return MISSING;
    return typeof value === 'string' && choices.includes(value) ? null : `must be one of ${choices.join(', ')}`;
  };

export const NOT_AN_OBJECT = 'must be an object';

/** What is no object at all is left to the check of what is in it. */
export const objectRule: Rule = (value) => {
  if (isMissing(value)) return MISSING;
  return Array.isArray(value) ? NOT_AN_OBJECT : null;
};

export const notAList = (max: number): string => `must be a list of 1 to ${max} objects`;

/** What is neither a list nor an object is left to the check of what is in it. */
export const listRule =
  (max: number): Rule =>
  (value) => {
    if (isMissing(value)) return MISSING;
    if (!Array.isArray(value)) return typeof value === 'object' ? notAList(max) : null;
    const fits = value.length >= 1 && value.length <= max;
    return fits && value.every((item) => !isMissing(item) && !Array.isArray(item)) ? null : notAList(max);
  };
