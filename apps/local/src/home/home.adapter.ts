import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '../local.errors.js';

/** Raised whenever something written here before could not be read any more. */
const LAYOUT = '1';
const POSTGRES_MAJOR = '18';

/** What makes a folder one that a federation has lived in. The broker's jars are no data and do not count. */
const DATA = ['postgres', 'kafka/data', 'secrets.json'];

/** The one folder in which a federation keeps everything it must not lose. */
export class Home {
  private constructor(readonly path: string) {}

  /**
   * Opens the folder, or makes it.
   *
   * @throws CannotStart when another layout or another PostgreSQL wrote it, or nothing can be written there
   */
  static async open(path: string): Promise<Home> {
    const home = new Home(path);
    // Others may enter: as root, PostgreSQL runs as a user of its own. The files with secrets are closed one by one.
    await mkdir(path, { recursive: true, mode: 0o755 }).catch(refuse(path));
    const age = await home.age();
    if (age !== null) throw new CannotStart(`${age} Move ${path} away (for example to ${path}.old) and start again.`);
    await writeFile(home.file('version'), `${LAYOUT}\n`).catch(refuse(path));
    return home;
  }

  file(...names: string[]): string {
    return join(this.path, ...names);
  }

  async readJson<T>(name: string): Promise<T | undefined> {
    const text = await readFile(this.file(name), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : (JSON.parse(text) as T);
  }

  /** Written aside and renamed, so that a reader never sees half a file; readable by its owner only. */
  async writeJson(name: string, value: unknown): Promise<void> {
    await this.writeSecret(name, `${JSON.stringify(value, null, 2)}\n`);
  }

  async writeSecret(name: string, text: string): Promise<void> {
    const file = this.file(name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, text, { mode: 0o600 });
    await rename(`${file}.new`, file);
  }

  /** Keeps the logs of the run before this one, and only those. */
  async turnLogs(): Promise<void> {
    await mkdir(this.file('log', 'previous'), { recursive: true });
    const logs = (await readdir(this.file('log'))).filter((name) => name.endsWith('.log'));
    await Promise.all(logs.map((name) => rename(this.file('log', name), this.file('log', 'previous', name))));
  }

  logFile(name: string): string {
    return this.file('log', `${name}.log`);
  }

  private async age(): Promise<string | null> {
    const layout = await this.text('version');
    const used = DATA.some((name) => existsSync(this.file(name)));
    if (used && layout !== LAYOUT) {
      return `The data in ${this.path} has layout ${layout ?? 'unknown'}, and this version needs layout ${LAYOUT}.`;
    }
    if (used && !existsSync(this.file('secrets.json'))) {
      return `The file secrets.json is gone from ${this.path}, and without it nothing there can be opened.`;
    }
    const postgres = await this.text('postgres/PG_VERSION');
    if (postgres !== undefined && postgres !== POSTGRES_MAJOR) {
      return `The database in ${this.path} was written by PostgreSQL ${postgres}, and this version runs ${POSTGRES_MAJOR}.`;
    }
    return null;
  }

  private async text(name: string): Promise<string | undefined> {
    return (await readFile(this.file(name), 'utf8').catch(() => undefined))?.trim();
  }
}

const refuse =
  (path: string) =>
  (error: Error): never => {
    throw new CannotStart(
      `Nothing can be written to ${path} (${error.message}); set LAPOR_HOME to a folder of your own.`,
    );
  };
