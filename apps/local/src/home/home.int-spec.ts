import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CannotStart } from '../local.errors.js';
import { Home } from './home.adapter.js';

describe('the data folder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lapor-home-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is made when it is not there, and opens again', async () => {
    const path = join(folder, 'new', 'home');
    await Home.open(path);
    await (await Home.open(path)).writeJson('secrets.json', {});
    await expect(Home.open(path)).resolves.toBeInstanceOf(Home);
  });

  it('is refused with the folder to move away when another layout was written there', async () => {
    await writeFile(join(folder, 'version'), '0\n');
    await writeFile(join(folder, 'secrets.json'), '{}');
    await expect(Home.open(folder)).rejects.toThrow(CannotStart);
    await expect(Home.open(folder)).rejects.toThrow(`layout 0, and this version needs layout 1. Move ${folder} away`);
  });

  it('is refused when there is data of no known layout', async () => {
    await mkdir(join(folder, 'postgres'));
    await expect(Home.open(folder)).rejects.toThrow(/has layout unknown/);
  });

  it('is refused when another PostgreSQL wrote the database', async () => {
    await writeFile(join(folder, 'version'), '1\n');
    await writeFile(join(folder, 'secrets.json'), '{}');
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '17\n');
    await expect(Home.open(folder)).rejects.toThrow(/written by PostgreSQL 17, and this version runs 18\. Move/);
  });

  it('is refused when its data is there and the secrets that open it are not', async () => {
    await Home.open(folder);
    await mkdir(join(folder, 'postgres'));
    await expect(Home.open(folder)).rejects.toThrow(/secrets\.json is gone/);
  });

  it('is refused when nothing can be written there', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    for (const path of [file, join(file, 'below')]) {
      await expect(Home.open(path)).rejects.toThrow(CannotStart);
      await expect(Home.open(path)).rejects.toThrow(`Nothing can be written to ${path} (`);
    }
    await mkdir(join(folder, 'version'));
    await expect(Home.open(folder)).rejects.toThrow(`Nothing can be written to ${folder} (`);
  });

  it('shows what is secret to its owner only', async () => {
    const home = await Home.open(folder);
    await home.writeJson('endpoints.json', { hub: 1 });
    expect((await stat(home.file('endpoints.json'))).mode & 0o777).toBe(0o600);
    expect(await home.readJson('endpoints.json')).toEqual({ hub: 1 });
    expect(await home.readJson('nothing.json')).toBeUndefined();
  });

  it('keeps the logs of the last run and no older ones', async () => {
    const home = await Home.open(folder);
    await home.turnLogs();
    await writeFile(home.logFile('hub'), 'first run');
    await home.turnLogs();
    await writeFile(home.logFile('hub'), 'second run');
    await home.turnLogs();

    expect(await readdir(home.file('log'))).toEqual(['previous']);
    expect(await readFile(home.file('log', 'previous', 'hub.log'), 'utf8')).toBe('second run');
  });
});
