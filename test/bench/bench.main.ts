import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { hubNames } from '../../apps/local/src/federation/layout.js';
import { Progress } from '../../apps/local/src/progress/progress.adapter.js';
import { benchLedger, type LedgerRates } from './ledger-bench.js';
import { eventsPerComplaint } from './workload.js';

const usage = `npm run bench -- [--events 100000] [--hubs 1] [--json FILE]

Measures how many events a second the hub brings from the in-topics through the ledger to the out-topics,
beside three ways to do less, on real Kafka and PostgreSQL. Only the ratios can be compared between machines.`;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    hubs: { type: 'string', default: '1' },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const events = Number(values.events);
if (!Number.isInteger(events) || events < 1_000 || events % eventsPerComplaint !== 0) {
  process.stderr.write(`--events must be a whole number from 1000 that ${eventsPerComplaint} divides.\n`);
  process.exit(1);
}
const hubs = Number(values.hubs);
if (!Number.isInteger(hubs) || hubs < 1 || hubs > hubNames.length) {
  process.stderr.write(`--hubs must be a whole number from 1 to ${hubNames.length}.\n`);
  process.exit(1);
}

const rates = await benchLedger({ events, hubs }, new Progress());
const ledger = {
  ...rates,
  ratioToWorkFloor: rates.hub / rates.workFloor,
  ratioToFloor: rates.hub / rates.floor,
  ratioToStock: rates.hub / rates.stock,
};
const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGibibytes: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
process.stdout.write(table(rates));
if (values.json !== undefined)
  await writeFile(values.json, `${JSON.stringify({ ledger, events, hubs, machine }, null, 2)}\n`);

function table({ hub, workFloor, floor, stock }: LedgerRates): string {
  const rows: [string, number][] = [
    [`${hubs === 1 ? 'hub' : `${hubs} hubs`}: in-topic → ledger → out-topic`, hub],
    ['work floor: the same rows and messages, no logic', workFloor],
    ['bare floor: one row an event, no messages', floor],
    ['stock: Nest’s Kafka transport, one save a message', stock],
  ];
  const lines = rows.map(
    ([name, rate]) =>
      `${name.padEnd(50)} ${rate.toFixed(0).padStart(8)}   ${`${(hub / rate).toFixed(2)}×`.padStart(8)}`,
  );
  const { processor, cores, memoryGibibytes, node } = machine;
  return [
    '',
    `${''.padEnd(50)} ${'events/s'.padStart(8)}   ${'hub ÷ it'.padStart(8)}`,
    ...lines,
    '',
    `${events} events · ${cores} × ${processor} · ${memoryGibibytes} GiB · Node ${node}`,
    '',
  ].join('\n');
}
