/** The part of jest's JSON report that says what failed. */
export interface FailureReport {
  readonly testResults: readonly {
    /** Of the file itself, when it could not be loaded; otherwise all that failed in it, for a terminal. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** Enough for what was expected, what came and where, and not so much that the next failure is out of sight. */
const LINES_OF_A_FAILURE = 24;

/** What failed and why, one after another, without the specs that passed. */
export function failuresOf({ testResults }: FailureReport): string[] {
  return testResults.flatMap(({ message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return message === '' ? [] : [beginningOf(message)];
    return failed.map(({ fullName, failureMessages }) =>
      [`✖ ${fullName}`, ...(failureMessages ?? []).map(beginningOf)].join('\n'),
    );
  });
}

const beginningOf = (message: string): string =>
  message
    .trim()
    .split('\n')
    .slice(0, LINES_OF_A_FAILURE)
    .map((line) => `  ${line}`)
    .join('\n');
