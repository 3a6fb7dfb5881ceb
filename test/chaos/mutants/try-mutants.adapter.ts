import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../../apps/local/src/home/repository.adapter.js';
import type { Progress } from '../../../apps/local/src/progress/progress.adapter.js';
import type { Reported, Trial } from '../report.js';
import type { Mutant } from './mutants.js';

const run = promisify(execFile);

/** Makes each mistake in a copy of the project, and sees whether the promise it breaks is found broken. */
export async function tryMutants(
  those: readonly Mutant[],
  seed: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<Trial[]> {
  const copy = await mkdtemp(join(tmpdir(), 'lapor-mutants-'));
  // PostgreSQL runs as a user of its own when started by root.
  await chmod(copy, 0o755);
  try {
    await progress.step('Copy of the project', () => copyProject(copy));
    const trials: Trial[] = [];
    for (const mutant of those) {
      if (signal.aborted) break;
      const work = () => tried(copy, mutant, seed, signal);
      trials.push(await progress.step(mutant.name, work, ({ caught, by }) => ({ passed: caught, remark: by })));
    }
    return trials;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** What is tracked or could be, with what was installed and built: a build of the copy has only the mutant to build. */
async function copyProject(copy: string): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repositoryRoot,
    maxBuffer: 2 ** 26,
  });
  for (const file of new Set(stdout.split('\0').filter(Boolean))) {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await cp(join(repositoryRoot, file), join(copy, file)).catch(unlessGone);
  }
  await cp(join(repositoryRoot, 'dist'), join(copy, 'dist'), { recursive: true });
  await symlink(join(repositoryRoot, 'node_modules'), join(copy, 'node_modules'));
  await mkdir(join(copy, '.local'));
  await symlink(join(repositoryRoot, '.local/kafka'), join(copy, '.local/kafka'));
}

/** Git still lists a file that was deleted and not committed. */
function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

async function tried(copy: string, mutant: Mutant, seed: number, signal: AbortSignal): Promise<Trial> {
  const { name, promise, file, text, instead } = mutant;
  const path = join(copy, file);
  const original = await readFile(path, 'utf8');
  if (original.split(text).length !== 2) throw new Error(`${file} does not hold exactly once: ${text}`);
  await writeFile(
    path,
    original.replace(text, () => instead),
  );
  try {
    await build(copy);
    const reported = await chaosIn(copy, mutant, seed, signal);
    const harm = Object.entries(reported?.harm ?? {}).filter(([, count]) => count > 0);
    const by = reported === null ? 'the run did not end' : harm.map(([what, count]) => `${what} ${count}`).join(', ');
    return { name, promise, caught: harm.length > 0, by: by === '' ? 'nothing was found' : by };
  } finally {
    await writeFile(path, original);
  }
}

async function build(copy: string): Promise<void> {
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { cwd: copy });
}

/** What the run says of its one promise; null when it could not. */
async function chaosIn(
  copy: string,
  { promise, events }: Mutant,
  seed: number,
  signal: AbortSignal,
): Promise<Reported | null> {
  const report = join(copy, 'chaos.json');
  await rm(report, { force: true });
  const values = { seed, events, only: promise, json: report };
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=TimeoutNegativeWarning',
      'dist/test/chaos/chaos.main.js',
      ...Object.entries(values).map(([option, value]) => `--${option}=${value}`),
    ],
    { cwd: copy, stdio: 'ignore', signal, killSignal: 'SIGTERM' },
  );
  await once(child, 'close').catch(() => undefined);
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return null;
  const { promises } = JSON.parse(text) as { promises: Reported[] };
  return promises[0] ?? null;
}
