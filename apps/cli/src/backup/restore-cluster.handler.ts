import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { CliError } from '../cli.errors.js';
import { BackupFolder, sha256Of, type BackupNote } from './backup-folder.adapter.js';

const run = promisify(execFile);

export interface RestoreOrder {
  backup: string;
  /** The data folder to restore; what is there is put aside. */
  into: string;
  /** Folder of archived write-ahead log to go on with behind the backup, else null. */
  wal: string | null;
  progress: (files: number, total: number) => void;
}

export interface Restored {
  note: BackupNote;
  folder: string;
  /** Where the data folder that was there is now. */
  putAside: string | null;
}

/** Restores a data folder from a base backup. Nothing is replaced before every file was checked. */
@Injectable()
export class RestoreCluster {
  async handle({ backup, into, wal, progress }: RestoreOrder): Promise<Restored> {
    const folder = resolve(into);
    await mustBeStopped(folder);
    const source = new BackupFolder(backup);
    const note = await source.check();
    const unpacked = `${folder}.restoring`;
    await rm(unpacked, { recursive: true, force: true });
    await mkdir(unpacked, { recursive: true, mode: 0o700 });
    try {
      await run('tar', ['-xzf', source.archive, '-C', unpacked]);
      await checkFiles(source, unpacked, progress);
      await askForRecovery(unpacked, wal);
    } catch (error) {
      await rm(unpacked, { recursive: true, force: true });
      if (error instanceof CliError) throw error;
      throw new CliError('NOT_WHOLE', `The backup could not be unpacked: ${(error as Error).message}`, {
        cause: error,
      });
    }
    const putAside = existsSync(folder)
      ? `${folder}.before-${note.madeAt.replaceAll(/[:.]/g, '-')}-${Date.now()}`
      : null;
    if (putAside !== null) await rename(folder, putAside);
    await rename(unpacked, folder);
    return { note, folder, putAside };
  }
}

/** PostgreSQL keeps the id of its process there for as long as it runs, and also when it was killed. */
async function mustBeStopped(folder: string): Promise<void> {
  const lock = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const id = Number(lock.split('\n')[0]);
  if (!Number.isInteger(id) || id <= 0) return;
  try {
    process.kill(id, 0);
  } catch {
    return;
  }
  throw new CliError('REFUSED', `PostgreSQL works on ${folder} (process ${id}); stop the federation first.`);
}

interface Manifest {
  Files: { Path?: string; 'Encoded-Path'?: string; Checksum: string }[];
}

async function checkFiles(source: BackupFolder, unpacked: string, progress: RestoreOrder['progress']): Promise<void> {
  const { Files: files } = JSON.parse(await readFile(source.manifest, 'utf8')) as Manifest;
  for (const [index, file] of files.entries()) {
    const path = file.Path ?? Buffer.from(file['Encoded-Path'] ?? '', 'hex').toString();
    const found = await sha256Of(join(unpacked, path)).catch(() => 'none');
    if (found !== file.Checksum) throw new CliError('NOT_WHOLE', `The backup is damaged: ${path} is not what it was.`);
    progress(index + 1, files.length);
  }
}

/** With this file PostgreSQL recovers to the end of the log it finds, and begins a new timeline. */
async function askForRecovery(unpacked: string, wal: string | null): Promise<void> {
  const restoreCommand = wal === null ? 'false' : `cp "${resolve(wal)}/%f" "%p"`;
  await appendFile(join(unpacked, 'postgresql.auto.conf'), `restore_command = '${restoreCommand}'\n`);
  await writeFile(join(unpacked, 'recovery.signal'), '');
}
