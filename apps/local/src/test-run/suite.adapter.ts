import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { repositoryRoot } from '../home/repository.adapter.js';
import { countsOf, type Counts, type JestReport } from './counts.js';
import { failuresOf, type FailureReport } from './failures.js';

export interface Suite {
  /** Of jest's projects. */
  readonly project: string;
  /** How many of its spec files run at a time. */
  readonly workers: number;
}

export interface SuiteResult {
  readonly counts: Counts;
  readonly succeeded: boolean;
  /** What failed, for whoever has to mend it; all that jest said when it names no failure. */
  readonly failures: readonly string[];
}

/** Runs a suite in a process of its own. */
export async function runSuite(
  { project, workers }: Suite,
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<SuiteResult> {
  const reportFile = join(repositoryRoot, '.local/check', `${project}.json`);
  await rm(reportFile, { force: true });
  const jest = spawn(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
      ...['-c', '.config/jest.config.mjs', '--selectProjects', project],
      ...[`--maxWorkers=${workers}`, '--json', `--outputFile=${reportFile}`],
    ],
    { cwd: repositoryRoot, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'], signal },
  );
  const [output, code] = await Promise.all([text(jest.stderr), exitCode(once(jest, 'close'))]);
  const succeeded = code === 0;
  const report = await reportOf(reportFile);
  const failures = report === null ? [] : failuresOf(report);
  return {
    counts: countsOf(report, succeeded),
    succeeded,
    failures: succeeded || failures.length > 0 ? failures : [output.trim()],
  };
}

const exitCode = (closed: Promise<unknown[]>): Promise<unknown> => closed.then(([code]) => code).catch(() => null);

async function reportOf(file: string): Promise<(JestReport & FailureReport) | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JestReport & FailureReport;
  } catch {
    return null;
  }
}
