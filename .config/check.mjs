/**
 * The gate. Runs its steps two at a time, prints a line for each, shows the output of those that failed, and ends
 * with `N passed, N failed`, counting specs where a step has specs. The same counts go to .local/check/summary.json.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..');
const results = resolve(repository, '.local/check');

const tool = (path, ...argv) => [resolve(repository, 'node_modules', path), ...argv];
const jest = (project) => ({
  argv: [
    '--experimental-vm-modules',
    '--no-warnings',
    ...tool('jest/bin/jest.js', '-c', '.config/jest.config.mjs', '--selectProjects', project),
    '--maxWorkers=1',
    '--json',
    `--outputFile=${resolve(results, `${project}.json`)}`,
  ],
  specs: resolve(results, `${project}.json`),
});

/** Longest first, so that neither of the two cores waits at the end. */
const steps = [
  { name: 'lint', argv: tool('eslint/bin/eslint.js', '-c', '.config/eslint.config.mjs', '--max-warnings', '0', '.') },
  { name: 'unit specs', ...jest('unit') },
  { name: 'architecture', ...jest('architecture') },
  {
    name: 'types',
    argv: tool('typescript/bin/tsc', '--noEmit', '--tsBuildInfoFile', '.local/types.tsbuildinfo'),
  },
  { name: 'types of the pages', argv: tool('typescript/bin/tsc', '--noEmit', '-p', 'apps/supervision/web') },
  { name: 'format', argv: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'contract and documents', ...jest('contract') },
  { name: 'unused', argv: tool('knip/bin/knip.js', '--config', '.config/knip.json', '--no-config-hints') },
  {
    name: 'direction',
    argv: tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.config/.dependency-cruiser.cjs', '--output-type', 'err', 'apps', 'libs', 'test'],
    ),
  },
];

function run({ argv }) {
  return new Promise((done) => {
    const child = spawn(process.execPath, argv, { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => done({ succeeded: false, output: error.message }));
    child.on('close', (code, signal) =>
      done({ succeeded: code === 0, output: signal ? `${output}\n${signal}` : output }),
    );
  });
}

/** A step without specs counts as one; so does a step whose specs never ran. */
function counts({ specs }, succeeded) {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(specs, 'utf8'));
    return { passed, failed: failed === 0 && !succeeded ? 1 : failed };
  } catch {
    return { passed: Number(succeeded), failed: Number(!succeeded) };
  }
}

async function work(queue, outcomes) {
  for (let step = queue.shift(); step; step = queue.shift()) {
    const begun = performance.now();
    const { succeeded, output } = await run(step);
    const count = counts(step, succeeded);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
    const specs = step.specs ? `  ${count.passed} of ${count.passed + count.failed} specs` : '';
    console.log(`${succeeded ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(24)}${seconds} s${specs}`);
    outcomes.push({ step, succeeded, output, ...count });
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const queue = [...steps];
const outcomes = [];
await Promise.all([work(queue, outcomes), work(queue, outcomes)]);

for (const { step, succeeded, output } of outcomes) {
  if (!succeeded) console.log(`\n──── ${step.name}\n${output.trim()}`);
}
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const summary = { passed: sum('passed'), failed: sum('failed') };
writeFileSync(resolve(results, 'summary.json'), `${JSON.stringify(summary)}\n`);
console.log(`\n${summary.passed} passed, ${summary.failed} failed`);
process.exitCode = summary.failed === 0 ? 0 : 1;
