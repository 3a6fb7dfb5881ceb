import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { hubNames } from '../../apps/local/src/federation/layout.js';
import { Progress } from '../../apps/local/src/progress/progress.adapter.js';
import { benchLedger, ledgerTable } from './ledger-bench.js';
import { benchPages, pagesTable } from './pages-bench.js';
import { benchSupervision, smallSize, supervisionTable } from './supervision/supervision-bench.js';
import { eventsPerComplaint } from './workload.js';

const usage = `npm run bench -- [--events 100000] [--hubs 1] [--json FILE]
npm run bench -- supervision [--complaints 1000000] [--json FILE]
npm run bench -- pages [--json FILE]

The first measures how many events a second the hub brings from the in-topics through the ledger to the out-topics,
beside three ways to do less. The second measures supervision's figures through its API, at ${smallSize} complaints and
at as many as are said, beside plain SQL over raw entries. The third opens the pages that people open first, on a
phone with a slow line (3G: 1.6 Mbit/s, 300 ms) and a processor four times slower. On real Kafka and PostgreSQL; only the ratios can be compared
between machines.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    events: { type: 'string', default: '100000' },
    hubs: { type: 'string', default: '1' },
    complaints: { type: 'string', default: '1000000' },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGibibytes: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};

const [suite = 'ledger', ...rest] = positionals;
if (suite === 'supervision' && rest.length === 0) await supervision();
else if (suite === 'ledger' && rest.length === 0) await ledger();
else if (suite === 'pages' && rest.length === 0) await pages();
else refuse(`There is no bench of ${positionals.join(' ')}: say nothing, supervision, or pages.`);

async function ledger(): Promise<void> {
  const events = Number(values.events);
  if (!Number.isInteger(events) || events < 1_000 || events % eventsPerComplaint !== 0) {
    refuse(`--events must be a whole number from 1000 that ${eventsPerComplaint} divides.`);
  }
  const hubs = Number(values.hubs);
  if (!Number.isInteger(hubs) || hubs < 1 || hubs > hubNames.length) {
    refuse(`--hubs must be a whole number from 1 to ${hubNames.length}.`);
  }
  const rates = await benchLedger({ events, hubs }, new Progress());
  const { hub, workFloor, floor, stock } = rates;
  const ratios = { ratioToWorkFloor: hub / workFloor, ratioToFloor: hub / floor, ratioToStock: hub / stock };
  await tell(ledgerTable(rates, hubs), `${events} events`, { ledger: { ...rates, ...ratios }, events, hubs });
}

async function supervision(): Promise<void> {
  const complaints = Number(values.complaints);
  if (!Number.isInteger(complaints) || complaints <= smallSize || complaints > 100_000_000) {
    refuse(`--complaints must be a whole number above ${smallSize}.`);
  }
  const times = await benchSupervision(complaints, new Progress());
  await tell(supervisionTable(times), `${complaints} complaints`, { supervision: times, complaints });
}

async function pages(): Promise<void> {
  const times = await benchPages(new Progress());
  await tell(pagesTable(times), 'sample province', { pages: times });
}

async function tell(table: string, size: string, measured: object): Promise<void> {
  const { processor, cores, memoryGibibytes, node } = machine;
  process.stdout.write(`${table}\n${size} · ${cores} × ${processor} · ${memoryGibibytes} GiB · Node ${node}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ ...measured, machine }, null, 2)}\n`);
}

function refuse(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
