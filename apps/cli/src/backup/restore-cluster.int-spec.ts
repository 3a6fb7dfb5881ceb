import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BackupFolder } from './backup-folder.adapter.js';
import { RestoreCluster, type Restored } from './restore-cluster.handler.js';

describe('a backup of the cluster', () => {
  let scratch: string;
  let backup: BackupFolder;
  const server = process.env.TEST_DATABASE_URL ?? '';
  const silent = (): void => undefined;

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'backup-'));
    backup = new BackupFolder(join(scratch, 'backup'));
    await backup.make(server, silent);
  });

  afterAll(() => rm(scratch, { recursive: true, force: true }));

  const restore = (into: string, more: { backup?: string; wal?: string } = {}): Promise<Restored> =>
    new RestoreCluster().handle({
      backup: more.backup ?? backup.path,
      into,
      wal: more.wal ?? null,
      progress: silent,
    });

  it('says what it holds', async () => {
    const note = await backup.check();
    expect(note.end > note.start).toBe(true);
    const archive = await readFile(backup.archive);
    expect(note.archive).toEqual({
      bytes: archive.length,
      sha256: createHash('sha256').update(archive).digest('hex'),
    });
  });

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    await new BackupFolder(join(scratch, 'another')).make(server, (bytes, total) => told.push([bytes, total]));
    expect(told.length).toBeGreaterThan(10);
    expect(told.every(([bytes, total]) => bytes <= total)).toBe(true);
  });

  it('becomes a data folder that recovers to the end of its log, and what was there is put aside', async () => {
    const into = join(scratch, 'cluster');
    await mkdir(into);
    await writeFile(join(into, 'before'), '');
    const { putAside } = await restore(into);
    expect(await readFile(join(into, 'PG_VERSION'), 'utf8')).toBe('18\n');
    expect(existsSync(join(into, 'recovery.signal'))).toBe(true);
    expect(existsSync(join(putAside ?? '', 'before'))).toBe(true);
  });

  it('goes on with archived log where there is some', async () => {
    const into = join(scratch, 'with-wal');
    await restore(into, { wal: '/backup/wal' });
    expect(await readFile(join(into, 'postgresql.auto.conf'), 'utf8')).toContain(
      `restore_command = 'cp "/backup/wal/%f" "%p"'`,
    );
  });

  it('replaces nothing when PostgreSQL still works there', async () => {
    const into = join(scratch, 'running');
    await mkdir(into);
    await writeFile(join(into, 'postmaster.pid'), `${process.pid}\n`);
    await expect(restore(into)).rejects.toMatchObject({ code: 'REFUSED' });
    expect(existsSync(join(into, 'PG_VERSION'))).toBe(false);
  });

  it('replaces nothing when a byte is not what it was', async () => {
    const damaged = new BackupFolder(join(scratch, 'damaged'));
    await damaged.make(server, silent);
    await appendFile(damaged.archive, 'x');
    const into = join(scratch, 'untouched');
    await expect(restore(into, { backup: damaged.path })).rejects.toMatchObject({ code: 'NOT_WHOLE' });
    expect(existsSync(into)).toBe(false);
  });

  it('replaces nothing when a file is not what PostgreSQL says it is', async () => {
    const damaged = new BackupFolder(join(scratch, 'other-file'));
    await damaged.make(server, silent);
    const manifest = await readFile(damaged.manifest, 'utf8');
    await writeFile(damaged.manifest, manifest.replace(/"Checksum": "[0-9a-f]{8}/, '"Checksum": "00000000'));
    await expect(restore(join(scratch, 'untouched'), { backup: damaged.path })).rejects.toThrow('is not what it was');
  });

  it('is not made over another one, nor by a role that may not', async () => {
    await expect(backup.make(server, silent)).rejects.toMatchObject({ code: 'REFUSED' });
    const nobody = new URL(server);
    nobody.password = 'wrong';
    const refused = new BackupFolder(join(scratch, 'refused'));
    await expect(refused.make(nobody.href, silent)).rejects.toThrow('password authentication failed');
    expect(existsSync(`${refused.path}.partial`)).toBe(false);
  });

  it('is not restored from a folder that is none', async () => {
    await expect(restore(join(scratch, 'x'), { backup: scratch })).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' });
  });
});
