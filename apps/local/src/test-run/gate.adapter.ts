import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { repositoryRoot } from '../home/repository.adapter.js';
import { isLastLine, type Counts } from './counts.js';

const SUMMARY = join(repositoryRoot, '.local/check/summary.json');

/** Runs the gate (`npm run check`) with its lines shown, but for the one that only the whole run may end with. */
export async function runGate(show: (line: string) => void, signal: AbortSignal): Promise<Counts> {
  await rm(SUMMARY, { force: true });
  const gate = spawn('npm', ['run', '--silent', 'check'], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    signal,
  });
  const ended = once(gate, 'close').catch(() => undefined);
  for await (const line of createInterface({ input: gate.stdout })) if (!isLastLine(line)) show(line);
  await ended;
  const summary = await readFile(SUMMARY, 'utf8').catch(() => null);
  return summary === null ? { passed: 0, failed: 1 } : (JSON.parse(summary) as Counts);
}
