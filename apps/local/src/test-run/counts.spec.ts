import { describe, expect, it } from '@jest/globals';
import { countsOf, isGreen, isLastLine, lastLine, sum } from './counts.js';

const report = { numPassedTests: 10, numFailedTests: 0, numFailedTestSuites: 0 };

describe('the counts of a run', () => {
  it('are those of jest', () => {
    expect(countsOf({ ...report, numFailedTests: 3, numFailedTestSuites: 1 }, false)).toEqual({
      passed: 10,
      failed: 3,
    });
  });

  it('count a file that could not be loaded as a failure', () => {
    expect(countsOf({ ...report, numFailedTestSuites: 2 }, false)).toEqual({ passed: 10, failed: 2 });
  });

  it('count a run that failed otherwise, or found nothing to run, as a failure', () => {
    expect(countsOf({ ...report, numPassedTests: 0 }, false)).toEqual({ passed: 0, failed: 1 });
    expect(countsOf(null, false)).toEqual({ passed: 0, failed: 1 });
  });

  it('are green only when something ran and nothing failed', () => {
    expect(isGreen({ passed: 1, failed: 0 })).toBe(true);
    expect(isGreen({ passed: 0, failed: 0 })).toBe(false);
    expect(isGreen({ passed: 9, failed: 1 })).toBe(false);
  });

  it('end a run as the sum of all its parts, in the one form that is read', () => {
    const line = lastLine(
      sum([
        { passed: 10, failed: 0 },
        { passed: 5, failed: 2 },
      ]),
    );
    expect(line).toBe('15 passed, 2 failed');
    expect(isLastLine(line)).toBe(true);
    expect(isLastLine('✔ unit  15 passed, 2 failed')).toBe(false);
  });
});
