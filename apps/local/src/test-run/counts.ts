/** How many specs, or steps without specs, passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of jest's JSON report that is counted. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

/**
 * What one run of jest comes to. A file that could not even be loaded has no failed spec of its own, and a run that
 * ended before its report was written has none at all: each counts as one failure.
 */
export function countsOf(report: JestReport | null, succeeded: boolean): Counts {
  if (report === null) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = report;
  const failed = Math.max(numFailedTests, numFailedTestSuites);
  return { passed, failed: failed === 0 && !succeeded ? 1 : failed };
}

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});

/** Nothing failed, and something was there to fail. */
export const isGreen = ({ passed, failed }: Counts): boolean => failed === 0 && passed > 0;

/** The line that every CI reads. */
export const lastLine = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`;

export const isLastLine = (line: string): boolean => /^\d+ passed, \d+ failed$/.test(line.trim());
