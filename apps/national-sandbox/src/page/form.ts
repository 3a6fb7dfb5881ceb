export type FormValues = Readonly<Record<string, string>>;

/** What a form held when it was sent, and what is wrong with it, by field. */
export interface FilledForm {
  readonly values: FormValues;
  readonly errors: Readonly<Record<string, string>>;
}

export const EMPTY_FORM: FilledForm = { values: {}, errors: {} };

/** The filled-in fields of a form that was sent; an empty field is as good as none. */
export function formValues(body: unknown): FormValues {
  if (typeof body !== 'object' || body === null) return {};
  const entries = Object.entries(body).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [],
  );
  return Object.fromEntries(entries);
}

const TICKED = 'ya';

export const ticked = (values: FormValues, name: string): boolean => values[name] === TICKED;

export const tick = (is: boolean): FormValues[string] => (is ? TICKED : '');

/** Digits become a number; anything else stays what it is, for the validation to refuse. */
export const numeric = (text: string | undefined): number | string | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : text;
