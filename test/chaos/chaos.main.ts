import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Interruption } from '../../apps/local/src/process/interruption.adapter.js';
import { Progress } from '../../apps/local/src/progress/progress.adapter.js';
import { mutants } from './mutants/mutants.js';
import { tryMutants } from './mutants/try-mutants.adapter.js';
import { allPromises } from './promises/all-promises.js';
import { tableOf, trialsOf } from './report.js';
import { runPromises } from './run-promises.adapter.js';

const usage = `npm run chaos -- [--seed N] [--events 100000] [--only 1,4] [--json FILE] [--mutants]

Breaks a federation of two hubs and three Kafka nodes in every way that docs/chaos.md names, and counts from outside
what has become of what was acknowledged. Ends with 1 when a promise was not held, or when too little flowed to say so.
With --mutants it makes mistakes in a copy of the project instead, and ends with 1 when one of them is not caught.`;

const leastEvents = 1_000;
const interrupted = 130;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    events: { type: 'string', default: '100000' },
    only: { type: 'string' },
    json: { type: 'string' },
    mutants: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [seed, events] = [Number(values.seed), Number(values.events)];
const only = values.only?.split(',').map(Number);
const chosen = allPromises.filter(({ id }) => only?.includes(id) ?? true);
const understood = Number.isInteger(seed) && Number.isInteger(events) && events >= leastEvents && chosen.length > 0;
if (values.help || !understood) {
  (values.help ? process.stdout : process.stderr).write(`${usage}\n`);
  process.exit(values.help ? 0 : 1);
}

const progress = new Progress();
const interruption = new Interruption(() => process.exit(interrupted));
try {
  process.exitCode = values.mutants ? await runMutants() : await runAll();
} catch (error) {
  if (!interruption.signal.aborted) throw error;
  process.exitCode = interrupted;
}

async function runAll(): Promise<number> {
  const begun = Date.now();
  const options = { seed, events, folder: resolve('.local/chaos') };
  const promises = await runPromises(chosen, options, progress, interruption.signal);
  const minutes = Math.round((Date.now() - begun) / 6_000) / 10;
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGibibytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  const { cores, processor, memoryGibibytes, node } = machine;
  const circumstances = [
    `Seed ${seed}`,
    `${events} events`,
    `${minutes} minutes`,
    `${cores} × ${processor}`,
    `${memoryGibibytes} GiB`,
    `Node ${node}`,
  ];
  progress.line(`\n${tableOf(promises)}\n\n${circumstances.join(' · ')}`);
  await writeJson({ promises, seed, events, minutes, machine });
  return promises.every(({ held }) => held) ? 0 : 1;
}

async function runMutants(): Promise<number> {
  const those = mutants.filter(({ promise }) => chosen.some(({ id }) => id === promise));
  const trials = await tryMutants(those, seed, progress, interruption.signal);
  progress.line(`\n${trialsOf(trials)}\n\nSeed ${seed}`);
  await writeJson({ mutants: trials, seed });
  return trials.every(({ caught }) => caught) ? 0 : 1;
}

async function writeJson(report: object): Promise<void> {
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
}
