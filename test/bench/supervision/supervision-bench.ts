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
import { freePorts } from '../../journeys/support/free-ports.adapter.js';
import { SignedIn } from '../../support/signed-in.client.js';
import { median, medianTime, mediansInTurn } from './stopwatch.js';

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

/** The supervision that holds one of the sizes, and somebody who asks it. */
interface Size {
  readonly complaints: number;
  readonly endpoints: Endpoints;
  readonly databaseUrl: string;
  readonly person: SignedIn;
}

/**
 * Fills two supervisions, one of each size, and asks them in turn: half an hour lies between filling the one and the
 * other, and no machine is the same half an hour later.
 * @param complaints the larger size
 */
export async function benchSupervision(complaints: number, progress: Progress): Promise<SupervisionTimes> {
  const now = Date.now();
  return withSize(smallSize, progress, (small) =>
    withSize(complaints, progress, async (large) => {
      const rebuiltEntries = await fill(small, now, progress);
      const rebuildRate = await progress.step('Reading them again from offset zero', () =>
        rebuild(small.endpoints, rebuiltEntries),
      );
      await fill(large, now, progress);
      await progress.step(`${complaints - smallSize} complaints more by COPY`, () =>
        fillTables(large.databaseUrl, smallSize, complaints, now),
      );
      const recountRate = await progress.step('Counting all of them', () => recount(large.endpoints, complaints));
      const sizes = await progress.step('Figures of both sizes', () => measureFigures([small, large], now));
      const pageMilliseconds = await progress.step('From entry to page', () => measurePages(large));
      return { sizes, rebuildRate, rebuiltEntries, recountRate, pageMilliseconds };
    }),
  );
}

async function withSize<Result>(
  complaints: number,
  progress: Progress,
  work: (size: Size) => Promise<Result>,
): Promise<Result> {
  const home = await mkdtemp(join(tmpdir(), 'lapor-bench-'));
  // PostgreSQL runs as a user of its own when started by root.
  await chmod(home, 0o755);
  const config = readLocalConfig({ ...(await freePorts()), LAPOR_HOME: home, SAMPLE: 'off' });
  try {
    const federation = await Federation.start({ config, progress, apps: ['issuer', 'supervision'] });
    try {
      const { endpoints } = federation;
      const person = await SignedIn.as(provinceSupervisor(endpoints), endpoints);
      return await work({
        complaints,
        endpoints,
        databaseUrl: endpoints.postgres.supervision ?? '',
        person,
      });
    } finally {
      await federation.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** @returns how many entries came by the ledger */
async function fill({ endpoints }: Size, now: number, progress: Progress): Promise<number> {
  const entries = await progress.step(`${smallSize} complaints into the ledger`, () => publish(endpoints, now));
  await progress.step('Reading them', () => entriesHeld(endpoints, entries));
  return entries;
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

function entriesHeld({ postgres }: Endpoints, entries: number): Promise<void> {
  return queried(postgres.supervision ?? '', async (client) => {
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
  });
}

/** Complaints a second, from what has all of them counted anew until they are summed up. */
function recount({ postgres }: Endpoints, complaints: number): Promise<number> {
  return queried(postgres.supervision ?? '', async (client) => {
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
  });
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

async function measureFigures(sizes: readonly Size[], now: number): Promise<SizeTimes[]> {
  const figures = measuredFigures(new Date(now).getUTCFullYear() - 1);
  // What filling left behind is done, as it is in a database that is not filled at once.
  for (const { databaseUrl } of sizes) await queried(databaseUrl, (client) => client.query('vacuum analyze'));
  const api: number[][] = [];
  for (const { path } of figures) {
    const asked = sizes.map(
      ({ person }) =>
        () =>
          person.json(path),
    );
    await mediansInTurn(25, asked);
    api.push(await mediansInTurn(75, asked));
  }
  const times: SizeTimes[] = [];
  for (const [place, { complaints, databaseUrl }] of sizes.entries()) {
    const sql = await queried(databaseUrl, async (client) => {
      const medians: number[] = [];
      for (const figure of figures) medians.push(await medianTime(3, () => client.query(figure.sql)));
      return medians;
    });
    times.push({
      complaints,
      figures: figures.map(({ name }, index) => ({
        name,
        apiMilliseconds: api[index]?.[place] ?? 0,
        sqlMilliseconds: sql[index] ?? 0,
      })),
    });
  }
  return times;
}

async function queried<Result>(databaseUrl: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function measurePages({ endpoints, person, complaints }: Size): Promise<number[]> {
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
