import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { kafkaClient, type BrokerAddress } from '#messaging';
import type { Spawn } from '../federation/parts.adapter.js';
import type { Home } from '../home/home.adapter.js';
import { repositoryRoot } from '../home/repository.adapter.js';
import { CannotStart } from '../local.errors.js';
import type { Child } from '../process/child.adapter.js';
import { inheritedEnvironment } from '../process/inherited-environment.adapter.js';
import { untilReady } from '../process/ready.adapter.js';
import type { Cluster } from './cluster.adapter.js';
import { ADMIN_USER, serverProperties, type BrokerSettings } from './server-properties.js';

const run = promisify(execFile);
const READY_WITHIN_MILLISECONDS = 120_000;
/** Long enough for the class archive of the first run to be written. */
const STOP_ALONE_WITHIN_MILLISECONDS = 30_000;
/** The last ones of a cluster find no majority any more to take leave of, and would wait for it for minutes. */
const STOP_IN_CLUSTER_WITHIN_MILLISECONDS = 5_000;

/** Filled by apps/local/bootstrap before anything here runs; shared by all data folders, because jars are no data. */
const JARS = join(repositoryRoot, '.local/kafka/lib');
const CLASS_ARCHIVE = join(repositoryRoot, '.local/kafka/classes.jsa');
const SETTINGS = join(repositoryRoot, 'apps/local/kafka');

export interface KafkaNode extends Pick<BrokerSettings, 'clientPort' | 'detour'> {
  readonly name: string;
  readonly number: number;
}

export interface KafkaOptions {
  readonly home: Home;
  readonly cluster: Cluster;
  /** Its number is from 1; its name tells its log and, behind the first, its files. */
  readonly node: KafkaNode;
  /** Of all nodes, in the order of their numbers. */
  readonly controllerPorts: readonly number[];
  readonly adminPassword: string;
}

export const adminAddress = (brokers: readonly string[], password: string, username = ADMIN_USER): BrokerAddress => ({
  brokers,
  username,
  password,
  tls: false,
  clientId: 'local-federation',
});

/** Starts a node of Kafka 4.1, broker and controller at once, on a data folder of ours, formatted first when it is new. */
export async function startKafka(spawn: Spawn, options: KafkaOptions): Promise<Child> {
  const { home, node, controllerPorts, adminPassword } = options;
  const alone = controllerPorts.length === 1;
  if (!existsSync(JARS))
    throw new CannotStart(`The jars of Kafka are not in ${JARS}; npm start or npm test puts them there.`);
  const suffix = node.number === 1 ? '' : `-${node.number}`;
  const [dataFolder, properties] = [home.file('kafka', `data${suffix}`), `kafka/server${suffix}.properties`];
  await home.writeSecret(
    properties,
    serverProperties({ ...node, node: node.number, controllerPorts, adminPassword, dataFolder }),
  );
  if (!existsSync(join(dataFolder, 'meta.properties'))) await format(options, { dataFolder, properties });
  const archive = classArchive(alone);
  const child = await spawn({
    name: alone ? 'Kafka' : node.name,
    command: java(),
    args: [alone ? '-Xmx512m' : '-Xmx320m', ...archive.options, ...javaArguments('kafka.Kafka', home.file(properties))],
    env: inheritedEnvironment(),
    logFile: home.logFile(node.name),
    stopSignal: 'SIGTERM',
    stopWithinMilliseconds: alone ? STOP_ALONE_WITHIN_MILLISECONDS : STOP_IN_CLUSTER_WITHIN_MILLISECONDS,
  });
  void child.exit.then(archive.keep);
  const address = adminAddress([`127.0.0.1:${node.clientPort}`], adminPassword);
  await untilReady(child, () => answersAdmin(address), READY_WITHIN_MILLISECONDS);
  await untilReady(child, () => answersAboutGroups(address), READY_WITHIN_MILLISECONDS);
  return child;
}

/** Passes when the broker lets this user in and describes its cluster. */
export async function answersAdmin(address: BrokerAddress): Promise<void> {
  const admin = kafkaClient(address, { retry: { retries: 0 } }).admin();
  try {
    await admin.connect();
    await admin.describeCluster();
  } finally {
    await admin.disconnect();
  }
}

/** A new broker makes room for consumer groups when it is first asked about one, and refuses to let anyone join until then. */
async function answersAboutGroups(address: BrokerAddress): Promise<void> {
  const admin = kafkaClient(address).admin();
  try {
    await admin.connect();
    await admin.fetchOffsets({ groupId: 'readiness' });
  } finally {
    await admin.disconnect();
  }
}

async function format(
  { home, cluster, adminPassword }: KafkaOptions,
  { dataFolder, properties }: { readonly dataFolder: string; readonly properties: string },
): Promise<void> {
  // Formatting that was cut off leaves a folder that is neither new nor usable.
  await rm(dataFolder, { recursive: true, force: true });
  await mkdir(dataFolder, { recursive: true });
  const settings = [
    // With "=", because an id may begin with a hyphen.
    `--cluster-id=${cluster.id}`,
    `--add-scram=SCRAM-SHA-512=[name=${ADMIN_USER},password=${adminPassword}]`,
    `--config=${home.file(properties)}`,
  ];
  try {
    await run(java(), javaArguments('kafka.tools.StorageTool', 'format', ...settings), { env: inheritedEnvironment() });
  } catch (error) {
    // Not its message, which repeats the command line and with it the password.
    const { stderr } = error as { stderr?: string };
    throw new CannotStart(`The data folder of Kafka could not be made: ${stderr?.trim() ?? 'java did not start'}`);
  }
}

const java = (): string => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java');

const javaArguments = (mainClass: string, ...rest: string[]): string[] => [
  `-Dlog4j2.configurationFile=${join(SETTINGS, 'log4j2.properties')}`,
  '-cp',
  join(JARS, '*'),
  mainClass,
  ...rest,
];

/** The first run of one that is alone leaves an archive of its loaded classes, from which later ones are up in half the time. */
function classArchive(alone: boolean): { readonly options: readonly string[]; readonly keep: () => Promise<void> } {
  const keep = (): Promise<void> => Promise.resolve();
  if (existsSync(CLASS_ARCHIVE)) return { options: [`-XX:SharedArchiveFile=${CLASS_ARCHIVE}`], keep };
  if (!alone) return { options: [], keep };
  const unfinished = `${CLASS_ARCHIVE}.${process.pid}`;
  return {
    options: [`-XX:ArchiveClassesAtExit=${unfinished}`],
    keep: () => rename(unfinished, CLASS_ARCHIVE).catch(() => undefined),
  };
}
