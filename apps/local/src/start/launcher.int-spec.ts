import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { builtFile, repositoryRoot } from '../home/repository.adapter.js';

/** With a search path on which there is nothing at all. */
async function run(file: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const env = { PATH: join(repositoryRoot, 'no-such-folder'), ...environment };
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { output, errors, code };
}

const launcher = join(repositoryRoot, 'apps/local/start.mjs');
const main = builtFile('apps/local/src/main.js');

describe('npm start', () => {
  it('says in a sentence what is missing, and ends with 1', async () => {
    const { errors, code } = await run(launcher, ['start']);
    expect(errors).toMatch(
      /^Java is missing: install Java 17 or newer .*, or set KAFKA_BROKERS to a broker of your own\.$/m,
    );
    expect(errors).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
  });

  it('says which commands there are', async () => {
    const { errors, code } = await run(launcher, ['toString']);
    expect(errors).toBe('Say one of: start, demo, test, bench, chaos, lapor.\n');
    expect(code).toBe(1);
  });

  it('says which folder of an older version to move away', async () => {
    const home = await mkdtemp(join(tmpdir(), 'lapor-old-'));
    await mkdir(join(home, 'postgres'));
    await writeFile(join(home, 'version'), '0\n');
    const { errors, code } = await run(main, ['start'], { LAPOR_HOME: home });
    await rm(home, { recursive: true });

    expect(errors.trim()).toBe(
      `The data in ${home} has layout 0, and this version needs layout 1. ` +
        `Move ${home} away (for example to ${home}.old) and start again.`,
    );
    expect(code).toBe(1);
  });

  it('lists every variable that is wrong', async () => {
    const { errors, code } = await run(main, ['start'], {
      HUB_PORT: 'high',
      SAMPLE: 'perhaps',
      HUB_INSTANCES: '5',
      KAFKA_NODES: '2',
    });
    expect(errors).toContain('HUB_PORT is "high", which is not a whole number');
    expect(errors).toContain('HUB_INSTANCES is 5, more than the most allowed, 4');
    expect(errors).toContain('KAFKA_NODES is "2", not one of 1, 3');
    expect(errors).toContain('SAMPLE is "perhaps", not one of on, off');
    expect(code).toBe(1);
  });
});

describe('npm test', () => {
  it('ends with its one line, also when no test was reached', async () => {
    const { output, code } = await run(launcher, ['test']);
    expect(output.trim().split('\n').at(-1)).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
  });
});
