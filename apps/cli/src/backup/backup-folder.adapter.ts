import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Transform } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { CliError } from '../cli.errors.js';
import { takeBaseBackup } from './base-backup.adapter.js';

/** What a backup says of itself, in `backup.json`. */
export interface BackupNote {
  madeAt: string;
  /** Positions in the write-ahead log. */
  start: string;
  end: string;
  archive: { bytes: number; sha256: string };
}

/** A backup on disk: `base.tar.gz`, PostgreSQL's `backup_manifest`, and `backup.json`. */
export class BackupFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = resolve(path);
  }

  get archive(): string {
    return join(this.path, 'base.tar.gz');
  }

  get manifest(): string {
    return join(this.path, 'backup_manifest');
  }

  /**
   * Fills the folder, which gets its name once it is whole.
   * @throws CliError when it exists, the server refuses, or there is no room
   */
  async make(url: string, progress: (bytes: number, total: number) => void): Promise<BackupNote> {
    if (existsSync(this.path)) throw new CliError('REFUSED', `${this.path} exists; name a new folder for the backup.`);
    const partial = new BackupFolder(`${this.path}.partial`);
    await rm(partial.path, { recursive: true, force: true });
    await mkdir(partial.path, { recursive: true, mode: 0o700 });
    try {
      const note = await partial.fill(url, progress);
      await writeFile(join(partial.path, 'backup.json'), `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 });
      await rename(partial.path, this.path);
      return note;
    } catch (cause) {
      await rm(partial.path, { recursive: true, force: true });
      throw new CliError('REFUSED', `The backup could not be made: ${(cause as Error).message}`, { cause });
    }
  }

  /** @throws CliError when it is no backup, or its archive is not what was written */
  async check(): Promise<BackupNote> {
    let note: BackupNote;
    try {
      note = JSON.parse(await readFile(join(this.path, 'backup.json'), 'utf8')) as BackupNote;
    } catch (cause) {
      throw new CliError('FILE_NOT_READABLE', `${this.path} is no backup: its backup.json cannot be read.`, { cause });
    }
    if ((await sha256Of(this.archive)) !== note.archive.sha256) {
      throw new CliError('NOT_WHOLE', `${this.archive} is not what the backup wrote: its SHA-256 is another one.`);
    }
    return note;
  }

  private async fill(url: string, progress: (bytes: number, total: number) => void): Promise<BackupNote> {
    const archive = createGzip({ level: 1 });
    const digest = new Digest();
    const manifest = createWriteStream(this.manifest, { mode: 0o600 });
    const written = Promise.all([
      pipeline(archive, digest, createWriteStream(this.archive, { mode: 0o600 })),
      finished(manifest),
    ]);
    const taken = takeBaseBackup(url, { archive, manifest, progress }).finally(() => {
      archive.end();
      manifest.end();
    });
    const [span] = await Promise.all([taken, written]);
    return { madeAt: new Date().toISOString(), ...span, archive: digest.result() };
  }
}

/** Passes bytes on, and knows how many there were and what they come to. */
class Digest extends Transform {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    done(null, chunk);
  }

  result(): BackupNote['archive'] {
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
