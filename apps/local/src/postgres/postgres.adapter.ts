import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Spawn } from '../federation/parts.adapter.js';
import type { Home } from '../home/home.adapter.js';
import type { Child } from '../process/child.adapter.js';
import { inheritedEnvironment } from '../process/inherited-environment.adapter.js';
import { untilReady } from '../process/ready.adapter.js';
import { copiedBinaries, postgresBinaries } from './postgres-binaries.adapter.js';
import { closedFolder, postgresUser, type SystemUser } from './postgres-user.adapter.js';

const run = promisify(execFile);
const SUPERUSER = 'postgres';
const READY_WITHIN_MILLISECONDS = 30_000;
const STOP_WITHIN_MILLISECONDS = 15_000;

export interface PostgresOptions {
  readonly home: Home;
  readonly port: number;
  /** Of the superuser `postgres`; it is set when the data folder is made and must stay the same. */
  readonly password: string;
  /** Without it a test database need not wait for the disk. */
  readonly durable: boolean;
}

export const postgresUrl = ({ port, password }: Pick<PostgresOptions, 'port' | 'password'>): string =>
  `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;

/** Starts PostgreSQL 18 on a data folder of ours, which is made first when it is not there. */
export async function startPostgres(spawn: Spawn, options: PostgresOptions): Promise<Child> {
  const { home, port, durable } = options;
  const folder = home.file('postgres');
  const user = await postgresUser([folder]);
  const installed = await postgresBinaries();
  const closed = user !== undefined && (await closedFolder(installed.postgres)) !== null;
  const binaries = closed ? await copiedBinaries(installed) : installed;
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise(binaries.initdb, options, user);
  if (user !== undefined) await handOver(folder, user);
  const child = await spawn({
    name: 'PostgreSQL',
    command: binaries.postgres,
    args: ['-D', folder, '-p', `${port}`, ...settings(durable)],
    env: inheritedEnvironment(),
    logFile: home.logFile('postgres'),
    // "Fast shutdown": sessions are ended. SIGTERM would wait for them.
    stopSignal: 'SIGINT',
    stopWithinMilliseconds: STOP_WITHIN_MILLISECONDS,
    user,
  });
  await untilReady(child, () => connectOnce(postgresUrl(options)), READY_WITHIN_MILLISECONDS);
  return child;
}

function settings(durable: boolean): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function initialise(
  initdb: string,
  { home, password, durable }: PostgresOptions,
  user: SystemUser | undefined,
): Promise<void> {
  // Renamed when it is whole: a start that was cut off half-way must not leave a folder that looks like one.
  const folder = home.file('postgres.new');
  const passwordFile = home.file('postgres-password');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { mode: 0o700 });
  await home.writeSecret('postgres-password', password);
  if (user !== undefined) await Promise.all([folder, passwordFile].map((path) => chown(path, user.uid, user.gid)));
  // The builtin provider sorts alike on every operating system and needs no locale installed.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const login = [`--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const haste = durable ? [] : ['--no-sync'];
  try {
    await run(initdb, [`--pgdata=${folder}`, ...locale, ...login, ...haste], { ...user, env: inheritedEnvironment() });
    await rename(folder, home.file('postgres'));
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** A folder that root restored from a backup belongs to root. */
async function handOver(folder: string, { uid, gid }: SystemUser): Promise<void> {
  if ((await stat(folder)).uid !== uid) await run('chown', ['-R', `${uid}:${gid}`, folder]);
}

async function connectOnce(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  // The server may be stopped meanwhile: what is asked of it fails by itself, and that is enough.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } finally {
    await client.end();
  }
}
