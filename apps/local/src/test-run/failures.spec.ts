import { describe, expect, it } from '@jest/globals';
import { failuresOf } from './failures.js';

const passed = { fullName: 'a clock stands still', status: 'passed', failureMessages: [] };
const failed = {
  fullName: 'a clock goes on',
  status: 'failed',
  failureMessages: ['expected 1\nreceived 2'],
};

describe('what is shown of a run that failed', () => {
  it('is each spec that failed with its reason, and none that passed', () => {
    expect(failuresOf({ testResults: [{ message: 'all of it', assertionResults: [passed, failed] }] })).toEqual([
      '✖ a clock goes on\n  expected 1\n  received 2',
    ]);
  });

  it('is the reason of a file that could not be loaded', () => {
    expect(failuresOf({ testResults: [{ message: 'Cannot find module', assertionResults: [] }] })).toEqual([
      '  Cannot find module',
    ]);
  });

  it('is nothing when nothing failed', () => {
    expect(failuresOf({ testResults: [{ message: '', assertionResults: [passed] }] })).toEqual([]);
  });

  it('leaves out what a reason says at length', () => {
    const long = Array.from({ length: 500 }, (_, line) => `line ${line}`).join('\n');
    const [shown] = failuresOf({ testResults: [{ message: long, assertionResults: [] }] });
    expect(shown?.split('\n')).toHaveLength(24);
  });
});
