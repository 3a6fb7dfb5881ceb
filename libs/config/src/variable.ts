/** What one environment variable turned out to be. The reason never repeats the value of a secret. */
export type Reading<T> = { readonly value: T } | { readonly reason: string };

/** The declaration of one environment variable: its name and how its text becomes a value. */
export interface Variable<T> {
  readonly name: string;
  readonly read: (text: string | undefined) => Reading<T>;
}

/**
 * A variable without `default` and without `optional` is required.
 * An empty text counts as not set, because compose files pass unset variables on as empty ones.
 */
export interface Required {
  readonly default?: never;
  readonly optional?: never;
}
export interface Optional {
  readonly default?: never;
  readonly optional: true;
}
export interface Defaulted<T> {
  readonly default: T;
  readonly optional?: never;
}

type Presence<T> = Required | Optional | Defaulted<T>;
type Value<T, P extends Presence<T>> = P extends { optional: true } ? T | undefined : T;
type Parse<T> = (text: string) => Reading<T>;

const value = <T>(parsed: T): Reading<T> => ({ value: parsed });
const reason = (words: string): Reading<never> => ({ reason: words });

function declare<T, P extends Presence<T>>(name: string, presence: P, parse: Parse<T>): Variable<Value<T, P>> {
  return {
    name,
    read: (text) => {
      if (text !== undefined && text.trim() !== '') return parse(text.trim());
      if (presence.default !== undefined) return value(presence.default as Value<T, P>);
      if (presence.optional) return value(undefined as Value<T, P>);
      return reason('is required and not set');
    },
  };
}

const REQUIRED: Required = {};

function string<P extends Presence<string> = Required>(name: string, presence?: P) {
  return declare<string, P>(name, presence ?? (REQUIRED as P), value);
}

interface Range {
  readonly min?: number;
  readonly max?: number;
}

function integer<P extends Presence<number> = Required>(name: string, presence?: P & Range) {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = presence ?? {};
  return declare<number, P>(name, presence ?? (REQUIRED as P), (text) => {
    if (!/^-?\d+$/.test(text)) return reason(`is "${text}", which is not a whole number`);
    const number = Number(text);
    if (number < min) return reason(`is ${text}, less than the least allowed, ${min}`);
    if (number > max) return reason(`is ${text}, more than the most allowed, ${max}`);
    return value(number);
  });
}

function port<P extends Presence<number> = Required>(name: string, presence?: P) {
  return integer(name, { ...(presence ?? (REQUIRED as P)), min: 0, max: 65_535 });
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

function boolean<P extends Presence<boolean> = Required>(name: string, presence?: P) {
  return declare<boolean, P>(name, presence ?? (REQUIRED as P), (text) => {
    const parsed = BOOLEANS[text.toLowerCase()];
    return parsed === undefined ? reason(`is "${text}", which is neither true nor false`) : value(parsed);
  });
}

/** The value is not repeated in the reason: an address may carry a password. */
function url<P extends Presence<string> = Required>(name: string, presence?: P) {
  return declare<string, P>(name, presence ?? (REQUIRED as P), (text) =>
    URL.canParse(text) ? value(text) : reason('is not an address (expected something like https://host:port)'),
  );
}

/** `minLength` guards against a placeholder left in place; the default, 16 characters, is the least worth guessing at. */
function secret<P extends Presence<string> = Required>(name: string, presence?: P & { readonly minLength?: number }) {
  const minLength = presence?.minLength ?? 16;
  return declare<string, P>(name, presence ?? (REQUIRED as P), (text) =>
    text.length < minLength ? reason(`is shorter than ${minLength} characters`) : value(text),
  );
}

function oneOf<const T extends string, P extends Presence<T> = Required>(
  name: string,
  choices: readonly T[],
  presence?: P,
) {
  return declare<T, P>(name, presence ?? (REQUIRED as P), (text) => {
    const chosen = choices.find((choice) => choice === text);
    return chosen === undefined ? reason(`is "${text}", not one of ${choices.join(', ')}`) : value(chosen);
  });
}

/** Comma-separated, e.g. `KAFKA_BROKERS=a:9092,b:9092`. */
function list<P extends Presence<readonly string[]> = Required>(name: string, presence?: P) {
  return declare<readonly string[], P>(name, presence ?? (REQUIRED as P), (text) => {
    const items = text.split(',').map((item) => item.trim());
    return items.includes('') ? reason('has an empty item between its commas') : value(items);
  });
}

/** Anything else. What `parse` throws becomes the reason, so its message must not repeat a secret. */
function custom<T, P extends Presence<T> = Required>(name: string, parse: (text: string) => T, presence?: P) {
  return declare<T, P>(name, presence ?? (REQUIRED as P), (text) => {
    try {
      return value(parse(text));
    } catch (error) {
      return reason(error instanceof Error ? error.message : String(error));
    }
  });
}

/** `check` turns the parsed JSON into the wanted type, or throws the reason why it cannot. */
function json<T, P extends Presence<T> = Required>(name: string, check: (parsed: unknown) => T, presence?: P) {
  return custom<T, P>(
    name,
    (text) => {
      let parsed: unknown;
      try {
        parsed = JSON.parse(text);
      } catch {
        throw new Error('is not valid JSON');
      }
      return check(parsed);
    },
    presence,
  );
}

export const variable = { string, integer, port, boolean, url, secret, oneOf, list, json, custom };
