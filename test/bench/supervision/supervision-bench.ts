import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ledgerTopic } from '#contract';
import { KafkajsBroker } from '#messaging';
import type { Endpoints } from '../../../apps/local/src/federation/endpoints.js';
import { Federation } from '../../../apps/local/src/federation/federation.adapter.js';
import { readLocalConfig } from '../../../apps/local/src/local.config.js';
import type { Progress } from '../../../apps/local/src/progress/progress.adapter.js';
import { fillTables } from './fill.adapter.js';
import { historyOf } from './history.js';
import { recordsOf } from './ledger-records.js';
import { timeToFigure } from './live-figure.client.js';
import { measuredFigures } from './measured-figures.js';
import { SignedIn } from './signed-in.client.js';
import { median, medianTime } from './stopwatch.js';

/** One figure at one size. */
export interface FigureTime {
  readonly name: string;
  readonly apiMilliseconds: number;
  readonly sqlMilliseconds: number;
}

export interface SizeTimes {
  readonly complaints: number;
  readonly figures: readonly FigureTime[];
}

export interface SupervisionTimes {
  readonly sizes: readonly SizeTimes[];
  /** Ledger entries a second, read again from offset zero. */
  readonly rebuildRate: number;
  readonly rebuiltEntries: number;
  /** Complaints a second that supervision counts anew, signs of trouble among it. */
  readonly recountRate: number;
  /** From a ledger entry to the figure on an open page, each entry by itself. */
  readonly pageMilliseconds: readonly number[];
}

/** Complaints that come by the ledger, and are the smaller size. */
export const smallSize = 10_000;

const lookEvery = 100;
/** Milliseconds without anything new after which supervision is taken to be stuck. */
const patience = 60_000;

/**
 * Fills a supervision of its own and measures it at both sizes.
 * @param complaints the larger size
 */
export async function benchSupervision(complaints: number, progress: Progress): Promise<SupervisionTimes> {
  const home = await mkdtemp(join(tmpdir(), 'lapor-bench-'));
  // PostgreSQL runs as a user of its own when started by root.
  await chmod(home, 0o755);
  const config = readLocalConfig({ LAPOR_HOME: home, SAMPLE: 'off' });
  try {
    const federation = await Federation.start({ config, progress, apps: ['issuer', 'supervision'] });
    try {
      return await measure(federation.endpoints, complaints, progress);
    } finally {
      await federation.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function measure(endpoints: Endpoints, complaints: number, progress: Progress): Promise<SupervisionTimes> {
  const now = Date.now();
  const person = await SignedIn.as(provinceSupervisor(endpoints), endpoints);
  const databaseUrl = endpoints.postgres.supervision ?? '';
  const rebuiltEntries = await progress.step(`${smallSize} complaints into the ledger`, () => publish(endpoints, now));
  await progress.step('Reading them', () => entriesHeld(endpoints, rebuiltEntries));
  const rebuildRate = await progress.step('Reading them again from offset zero', () =>
    rebuild(endpoints, rebuiltEntries),
  );
  const small = await progress.step('Figures, small', () => measureFigures(person, databaseUrl, smallSize, now));
  await progress.step(`${complaints - smallSize} complaints more by COPY`, () =>
    fillTables(databaseUrl, smallSize, complaints, now),
  );
  const recountRate = await progress.step('Counting all of them', () => recount(endpoints, complaints));
  const large = await progress.step('Figures, large', () => measureFigures(person, databaseUrl, complaints, now));
  const pageMilliseconds = await progress.step('From entry to page', () => measurePages(endpoints, person, complaints));
  return { sizes: [small, large], rebuildRate, rebuiltEntries, recountRate, pageMilliseconds };
}

function provinceSupervisor({ people }: Endpoints): string {
  const person = people.find(({ role }) => role === 'province-supervisor');
  if (person === undefined) throw new Error('Nobody supervises the province.');
  return person.username;
}

const brokerOf = ({ kafka }: Endpoints): KafkajsBroker =>
  new KafkajsBroker({
    brokers: kafka.brokers,
    username: kafka.users.admin?.username ?? '',
    password: kafka.users.admin?.password ?? '',
    tls: kafka.tls,
    clientId: 'bench',
  });

/** @returns how many entries */
async function publish(endpoints: Endpoints, now: number): Promise<number> {
  const broker = brokerOf(endpoints);
  let entries = 0;
  for (let start = 0; start < smallSize; start += 500) {
    const records = Array.from({ length: 500 }, (_, index) => recordsOf(historyOf(start + index, now), 1)).flat();
    await broker.publish([{ topic: ledgerTopic, records }]);
    entries += records.length;
  }
  await broker.close();
  return entries;
}

async function entriesHeld({ postgres }: Endpoints, entries: number): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.supervision ?? '' });
  await client.connect();
  try {
    let [before, movedAt] = [-1, performance.now()];
    for (;;) {
      const { rows } = await client.query<{ count: number }>('select count(*)::integer as count from case_entry');
      const held = rows[0]?.count ?? 0;
      if (held >= entries) return;
      if (held > before) [before, movedAt] = [held, performance.now()];
      if (performance.now() - movedAt > patience) throw new Error(`Supervision stopped at ${held} of ${entries}.`);
      // The database is to be busy with supervision, not with us.
      await pause(lookEvery);
    }
  } finally {
    await client.end();
  }
}

/** Complaints a second, from what has all of them counted anew until they are summed up. */
async function recount({ postgres }: Endpoints, complaints: number): Promise<number> {
  const client = new pg.Client({ connectionString: postgres.supervision ?? '' });
  await client.connect();
  try {
    const start = performance.now();
    await client.query('delete from figure_recount');
    for (let [before, movedAt] = [-1, start]; ; await pause(lookEvery)) {
      const { rows } = await client.query<{ done: number; summed: boolean }>('select done, summed from figure_recount');
      const { done = 0, summed = false } = rows[0] ?? {};
      if (summed) return (complaints / (performance.now() - start)) * 1_000;
      if (done > before) [before, movedAt] = [done, performance.now()];
      // Summing up a million at the end takes a while of its own.
      if (performance.now() - movedAt > 5 * patience) throw new Error(`Supervision stopped at ${done}.`);
    }
  } finally {
    await client.end();
  }
}

/** Entries a second, from the order to begin until the last of them is in the tables. */
async function rebuild(endpoints: Endpoints, entries: number): Promise<number> {
  const { url, operatorToken } = endpoints.supervision;
  const start = performance.now();
  const response = await fetch(`${url}/v1/operator/rebuild`, {
    method: 'POST',
    headers: { authorization: `Bearer ${operatorToken}` },
  });
  if (response.status !== 202) throw new Error(`A rebuild was answered by ${response.status}.`);
  await entriesHeld(endpoints, entries);
  return (entries / (performance.now() - start)) * 1_000;
}

async function measureFigures(
  person: SignedIn,
  databaseUrl: string,
  complaints: number,
  now: number,
): Promise<SizeTimes> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('vacuum analyze');
  const figures: FigureTime[] = [];
  try {
    for (const { name, path, sql } of measuredFigures(new Date(now).getUTCFullYear() - 1)) {
      await medianTime(5, () => person.json(path));
      figures.push({
        name,
        apiMilliseconds: await medianTime(25, () => person.json(path)),
        sqlMilliseconds: await medianTime(3, () => client.query(sql)),
      });
    }
  } finally {
    await client.end();
  }
  return { complaints, figures };
}

async function measurePages(endpoints: Endpoints, person: SignedIn, complaints: number): Promise<number[]> {
  const broker = brokerOf(endpoints);
  const times: number[] = [];
  for (let number = 0; number < 11; number += 1) {
    const records = recordsOf(historyOf(complaints + number, Date.now()), 1);
    times.push(await timeToFigure(person, () => broker.publish([{ topic: ledgerTopic, records }])));
  }
  await broker.close();
  return times;
}

/** As a table for people. */
export function supervisionTable({
  sizes,
  rebuildRate,
  rebuiltEntries,
  recountRate,
  pageMilliseconds,
}: SupervisionTimes): string {
  const [small, large] = sizes;
  if (small === undefined || large === undefined) return '';
  const cells = (texts: readonly string[]): string =>
    texts.map((text, index) => (index === 0 ? text.padEnd(34) : text.padStart(13))).join(' ');
  const time = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
  const lines = large.figures.map(({ name, apiMilliseconds, sqlMilliseconds }, index) => {
    const before = small.figures[index]?.apiMilliseconds ?? 0;
    return cells([
      name,
      time(before),
      time(apiMilliseconds),
      `${(apiMilliseconds / before).toFixed(2)}×`,
      time(sqlMilliseconds),
      `${(sqlMilliseconds / apiMilliseconds).toFixed(0)}×`,
    ]);
  });
  return [
    '',
    cells(['', `API ${small.complaints}`, `API ${large.complaints}`, 'growth', 'raw SQL', 'SQL ÷ API']),
    ...lines,
    '',
    `rebuild from offset zero: ${rebuildRate.toFixed(0)} entries/s (${rebuiltEntries} entries)`,
    `counting everything anew: ${recountRate.toFixed(0)} complaints/s`,
    `from ledger entry to the figure on an open page: ${median(pageMilliseconds).toFixed(0)} ms (median), ${Math.max(...pageMilliseconds).toFixed(0)} ms (slowest of ${pageMilliseconds.length})`,
    '',
  ].join('\n');
}
