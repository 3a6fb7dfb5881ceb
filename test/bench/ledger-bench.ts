import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inTopic, ledgerTopic, outTopic } from '#contract';
import { KafkajsBroker, kafkaClient, type BrokerAddress, type TopicRecords } from '#messaging';
import type { Endpoints } from '../../apps/local/src/federation/endpoints.js';
import { Federation } from '../../apps/local/src/federation/federation.adapter.js';
import { readLocalConfig } from '../../apps/local/src/local.config.js';
import type { Progress } from '../../apps/local/src/progress/progress.adapter.js';
import { runArm } from './run-arm.js';
import { eventsPerComplaint, workload } from './workload.js';

/** Events per second of each way to get events into the ledger. */
export interface LedgerRates {
  hub: number;
  workFloor: number;
  floor: number;
  stock: number;
}

/** Milliseconds between looks at how far the hub has come. */
const lookEvery = 100;

/** Milliseconds without anything new after which the hub is taken to be stuck. */
const patience = 30_000;

/** The stock way is so slow that a fraction of the events tells its rate. */
const stockShare = 0.05;

/**
 * Fills the in-topics, then measures each way over the very same records, one after another, on one broker and one
 * database.
 * @param events how many; at least a few tens of thousands, or start-up weighs in
 * @param hubs how many instances of the hub share them
 */
export async function benchLedger(
  { events, hubs }: { readonly events: number; readonly hubs: number },
  progress: Progress,
): Promise<LedgerRates> {
  const home = await mkdtemp(join(tmpdir(), 'lapor-bench-'));
  // PostgreSQL runs as a user of its own when started by root.
  await chmod(home, 0o755);
  const config = readLocalConfig({ LAPOR_HOME: home, SAMPLE: 'off', HUB_INSTANCES: String(hubs) });
  const within = async <Result>(apps: 'hub'[], work: (endpoints: Endpoints) => Promise<Result>): Promise<Result> => {
    const federation = await Federation.start({ config, progress, apps });
    try {
      return await work(federation.endpoints);
    } finally {
      await federation.stop();
    }
  };
  try {
    await within([], (endpoints) =>
      progress.step(`${events} events into the in-topics`, () => fill(endpoints, events)),
    );
    const hub = await within(['hub'], (endpoints) => progress.step('Hub', () => measureHub(endpoints, events)));
    const floors = await within([], (endpoints) => measureFloors(endpoints, events, progress));
    return { hub, ...floors };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

const regenciesOf = ({ participants }: Endpoints): string[] =>
  Object.keys(participants).filter((code) => code.includes('.'));

const admin = ({ kafka }: Endpoints): BrokerAddress => ({
  brokers: kafka.brokers,
  username: kafka.users.admin?.username ?? '',
  password: kafka.users.admin?.password ?? '',
  tls: kafka.tls,
  clientId: 'bench',
});

async function fill(endpoints: Endpoints, events: number): Promise<void> {
  const broker = new KafkajsBroker(admin(endpoints));
  let batch: TopicRecords[] = [];
  for (const records of workload(regenciesOf(endpoints), events / eventsPerComplaint)) {
    batch.push(records);
    if (batch.length === 500) {
      await broker.publish(byTopic(batch));
      batch = [];
    }
  }
  await broker.publish(byTopic(batch));
  await broker.close();
}

const byTopic = (batch: readonly TopicRecords[]): TopicRecords[] => {
  const topics = new Map<string, TopicRecords['records'][number][]>();
  for (const { topic, records } of batch) topics.set(topic, [...(topics.get(topic) ?? []), ...records]);
  return [...topics].map(([topic, records]) => ({ topic, records }));
};

/** From outside: from the moment the hub's first record appears until the last one is on the ledger and out-topics. */
async function measureHub(endpoints: Endpoints, events: number): Promise<number> {
  const client = kafkaClient(admin(endpoints)).admin();
  await client.connect();
  const written = async (topics: readonly string[]): Promise<number> => {
    const offsets = await Promise.all(topics.map((topic) => client.fetchTopicOffsets(topic)));
    return offsets.flat().reduce((sum, { high }) => sum + Number(high), 0);
  };
  const outTopics = regenciesOf(endpoints).map(outTopic);
  try {
    let startedAt: number | null = null;
    let progressAt = performance.now();
    for (let before = 0; ;) {
      const [ledger, out] = await Promise.all([written([ledgerTopic]), written(outTopics)]);
      if (ledger + out > before) progressAt = performance.now();
      before = ledger + out;
      if (performance.now() - progressAt > patience) {
        throw new Error(`The hub stopped at ${ledger} of ${events} entries and ${out} of ${events} deliveries.`);
      }
      if (ledger === 0) startedAt = performance.now();
      if (ledger >= events && out >= events) {
        if (startedAt === null) throw new Error('The hub was done before it could be watched; give more events.');
        return (events / (performance.now() - startedAt)) * 1_000;
      }
      // The broker is to be busy with the hub, not with us.
      await pause(lookEvery);
    }
  } finally {
    await client.disconnect();
  }
}

async function measureFloors(
  endpoints: Endpoints,
  events: number,
  progress: Progress,
): Promise<Omit<LedgerRates, 'hub'>> {
  const regencies = regenciesOf(endpoints);
  await createTopics(endpoints);
  const stockEvents = Math.round((events * stockShare) / eventsPerComplaint) * eventsPerComplaint;
  const broker = new KafkajsBroker(admin(endpoints));
  const stock = [...workload(regencies, stockEvents / eventsPerComplaint)].flatMap(({ records }) => records);
  await broker.publish([{ topic: 'bench.stock', records: stock }]);
  await broker.close();
  const arm = (name: string, topics: readonly string[], count: number): Promise<number> =>
    progress.step(name, () =>
      runArm(name, { databaseUrl: endpoints.postgres.hub ?? '', broker: admin(endpoints), topics, events: count }),
    );
  return {
    workFloor: await arm('work-floor', regencies.map(inTopic), events),
    floor: await arm('bare-floor', regencies.map(inTopic), events),
    stock: await arm('stock', ['bench.stock'], stockEvents),
  };
}

async function createTopics(endpoints: Endpoints): Promise<void> {
  const client = kafkaClient(admin(endpoints)).admin();
  await client.connect();
  const topics = [
    { topic: 'bench.ledger', numPartitions: 4 },
    { topic: 'bench.out', numPartitions: 26 },
    { topic: 'bench.stock', numPartitions: 2 },
  ];
  await client.createTopics({ topics, waitForLeaders: true });
  await client.disconnect();
}

/** As a table for people. */
export function ledgerTable({ hub, workFloor, floor, stock }: LedgerRates, hubs: number): string {
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
  return ['', `${''.padEnd(50)} ${'events/s'.padStart(8)}   ${'hub ÷ it'.padStart(8)}`, ...lines, ''].join('\n');
}
