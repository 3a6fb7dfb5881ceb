import { ConfigurationError } from './configuration-error.js';
import type { Variable } from './variable.js';

export interface EnvironmentProblem {
  readonly variable: string;
  readonly reason: string;
}

/** Everything that is wrong with the environment, at once: nobody should have to start an app six times to learn it. */
export class EnvironmentError extends ConfigurationError {
  override readonly name = 'EnvironmentError';

  constructor(readonly problems: readonly EnvironmentProblem[]) {
    super(
      ['The environment is not complete:', ...problems.map(({ variable, reason }) => `  ${variable} ${reason}`)].join(
        '\n',
      ),
    );
  }
}

type Specification = Readonly<Record<string, Variable<unknown>>>;

export type Environment<S extends Specification> = {
  readonly [K in keyof S]: S[K] extends Variable<infer T> ? T : never;
};

/**
 * Parses the environment against a specification, once, into a frozen object.
 *
 * @throws EnvironmentError listing every variable that is missing or wrong, each with its reason
 */
export function readEnvironment<const S extends Specification>(
  specification: S,
  source: NodeJS.ProcessEnv = process.env,
): Environment<S> {
  const problems: EnvironmentProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, declared] of Object.entries(specification)) {
    const reading = declared.read(source[declared.name]);
    if ('reason' in reading) problems.push({ variable: declared.name, reason: reading.reason });
    else values[key] = reading.value;
  }
  if (problems.length > 0) throw new EnvironmentError(problems);
  return Object.freeze(values) as Environment<S>;
}

/** For `main.ts`: configuration that cannot be used ends the process with its reasons instead of a stack trace. */
export function exitOnBadConfiguration<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
