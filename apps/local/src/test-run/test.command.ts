import { Interruption } from '../process/interruption.adapter.js';
import { Progress } from '../progress/progress.adapter.js';
import { startTestServices, type TestServices } from '../services/test-services.adapter.js';
import { isGreen, lastLine, sum, type Counts } from './counts.js';
import { runGate } from './gate.adapter.js';
import { runSuite, type Suite, type SuiteResult } from './suite.adapter.js';

/**
 * On real parts, one after another: side by side they take as long together, but wait for each other in the middle of
 * a step. Spec files that have a database and topics of their own run two at a time, as many as there are cores.
 */
const suites: readonly Suite[] = [
  { project: 'integration', workers: 2 },
  { project: 'journeys', workers: 2 },
  { project: 'chaos', workers: 1 },
  { project: 'browser', workers: 1 },
];

/** `npm test`: the gate, then everything that needs real parts; ends with `N passed, N failed` alone on a line. */
export async function runTest(): Promise<number> {
  const progress = new Progress();
  const interruption = new Interruption(() => process.exit(130));
  const { signal } = interruption;
  const show = (line: string): void => {
    progress.line(line);
  };

  const counts: Counts[] = [await runGate(show, signal)];
  if (!signal.aborted) counts.push(...(await onRealParts(progress, signal)));
  const total = sum(counts);
  show(`\n${lastLine(total)}`);
  if (signal.aborted) return 130;
  return isGreen(total) ? 0 : 1;
}

async function onRealParts(progress: Progress, signal: AbortSignal): Promise<Counts[]> {
  let services: TestServices;
  try {
    services = await startTestServices(progress);
  } catch (error) {
    progress.line((error as Error).message);
    return [{ passed: 0, failed: 1 }];
  }
  try {
    return await runSuites(progress, services.environment, signal);
  } finally {
    await services.stop();
  }
}

async function runSuites(
  progress: Progress,
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Counts[]> {
  const all: Counts[] = [];
  for (const suite of suites) {
    if (signal.aborted) break;
    const work = () => runSuite(suite, environment, signal);
    const { counts, failures } = await progress.step(suite.project, work, verdict);
    all.push(counts);
    for (const failure of failures) progress.line(failure);
  }
  return all;
}

const verdict = ({ succeeded, counts }: SuiteResult) => ({ passed: succeeded, remark: lastLine(counts) });
