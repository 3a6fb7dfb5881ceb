import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestFederation } from './test-federation.adapter.js';

const commandLine = resolve(import.meta.dirname, '../../../dist/apps/cli/src/main.js');
const longestMilliseconds = 60_000;

/** What a command said, and the code it ended with. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** `npm run lapor -- …` by an operator who has nothing but the folder of the federation. */
export function lapor({ home }: TestFederation, ...parameters: readonly string[]): Promise<CommandResult> {
  const options = { env: { PATH: process.env.PATH, LAPOR_HOME: home.path }, timeout: longestMilliseconds };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--disable-warning=TimeoutNegativeWarning', commandLine, ...parameters],
      options,
      (_error, output, errors) => {
        done({ code: child.exitCode ?? -1, output, errors });
      },
    );
  });
}
