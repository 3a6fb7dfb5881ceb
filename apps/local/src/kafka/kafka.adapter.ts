import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
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
import { ADMIN_USER, serverProperties } from './server-properties.js';

const run = promisify(execFile);
const READY_WITHIN_MILLISECONDS = 60_000;
/** Long enough for the class archive of the first run to be written. */
const STOP_WITHIN_MILLISECONDS = 30_000;

/** Filled by apps/local/bootstrap before anything here runs; shared by all data folders, because jars are no data. */
const JARS = join(repositoryRoot, '.local/kafka/lib');
const CLASS_ARCHIVE = join(repositoryRoot, '.local/kafka/classes.jsa');
const SETTINGS = join(repositoryRoot, 'apps/local/kafka');

export interface KafkaOptions {
  readonly home: Home;
  readonly clientPort: number;
  readonly controllerPort: number;
  readonly adminPassword: string;
}

export const adminAddress = (brokers: readonly string[], password: string, username = ADMIN_USER): BrokerAddress => ({
  brokers,
  username,
  password,
  tls: false,
  clientId: 'local-federation',
});

/** Starts a Kafka 4.1 broker that is its own controller, on a data folder of ours, formatted first when it is new. */
export async function startKafka(spawn: Spawn, options: KafkaOptions): Promise<Child> {
  const { home, clientPort, adminPassword } = options;
  if (!existsSync(JARS))
    throw new CannotStart(`The jars of Kafka are not in ${JARS}; npm start or npm test puts them there.`);
  const dataFolder = home.file('kafka', 'data');
  await home.writeSecret('kafka/server.properties', serverProperties({ ...options, dataFolder }));
  if (!existsSync(join(dataFolder, 'meta.properties'))) await format(options, dataFolder);
  const archive = classArchive();
  const child = await spawn({
    name: 'Kafka',
    command: java(),
    args: ['-Xmx512m', archive.option, ...javaArguments('kafka.Kafka', home.file('kafka', 'server.properties'))],
    env: inheritedEnvironment(),
    logFile: home.logFile('kafka'),
    stopSignal: 'SIGTERM',
    stopWithinMilliseconds: STOP_WITHIN_MILLISECONDS,
  });
  void child.exit.then(archive.keep);
  const address = adminAddress([`127.0.0.1:${clientPort}`], adminPassword);
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

async function format({ home, adminPassword }: KafkaOptions, dataFolder: string): Promise<void> {
  // Formatting that was cut off leaves a folder that is neither new nor usable.
  await rm(dataFolder, { recursive: true, force: true });
  await mkdir(dataFolder, { recursive: true });
  const settings = [
    // With "=", because an id may begin with a hyphen.
    `--cluster-id=${randomBytes(16).toString('base64url')}`,
    `--add-scram=SCRAM-SHA-512=[name=${ADMIN_USER},password=${adminPassword}]`,
    `--config=${home.file('kafka', 'server.properties')}`,
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

/** The first run leaves an archive of its loaded classes, from which later ones are up in half the time. */
function classArchive(): { readonly option: string; readonly keep: () => Promise<void> } {
  if (existsSync(CLASS_ARCHIVE)) {
    return { option: `-XX:SharedArchiveFile=${CLASS_ARCHIVE}`, keep: () => Promise.resolve() };
  }
  const unfinished = `${CLASS_ARCHIVE}.${process.pid}`;
  return {
    option: `-XX:ArchiveClassesAtExit=${unfinished}`,
    keep: () => rename(unfinished, CLASS_ARCHIVE).catch(() => undefined),
  };
}
