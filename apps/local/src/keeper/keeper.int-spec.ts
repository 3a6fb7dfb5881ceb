import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '#testing';
import { Home } from '../home/home.adapter.js';
import { Keeper } from './keeper.client.js';
import { isAlive } from './process-life.adapter.js';

describe('the keeper of a data folder', () => {
  let home: Home;
  const programs: ChildProcess[] = [];

  const program = (script: string): number => {
    const child = spawn(process.execPath, ['--eval', script], { stdio: 'ignore' });
    programs.push(child);
    return child.pid ?? 0;
  };

  beforeEach(async () => {
    home = await Home.open(await mkdtemp(join(tmpdir(), 'lapor-keeper-')));
  });
  afterEach(async () => {
    for (const child of programs.splice(0)) child.kill('SIGKILL');
    await rm(home.path, { recursive: true, force: true });
  });

  it('keeps a second federation out and says which process is there', async () => {
    const keeper = await Keeper.start(home);
    await expect(Keeper.start(home)).rejects.toThrow(
      `A federation already runs from ${home.path} (process ${process.pid})`,
    );
    await keeper.release();
  });

  it('lets the next one in when it is released, as often as one likes', async () => {
    for (let start = 0; start < 3; start++) await (await Keeper.start(home)).release();
  });

  it('ends what is left behind before it lets the next one in', async () => {
    const keeper = await Keeper.start(home);
    const left = program('setInterval(() => {}, 1000)');
    keeper.started(left, 'SIGTERM');
    await Promise.all([keeper.release(), Keeper.start(home).then((next) => next.release())]);
    expect(isAlive(left)).toBe(false);
  });

  it('leaves alone what has ended by itself and whose number somebody else may have', async () => {
    const keeper = await Keeper.start(home);
    const other = program('setInterval(() => {}, 1000)');
    keeper.started(other, 'SIGTERM');
    keeper.ended(other);
    await keeper.release();
    expect(isAlive(other)).toBe(true);
  });

  it('is replaced when it alone is killed, and its successor knows what to end', async () => {
    const keeper = await Keeper.start(home);
    const left = program('setInterval(() => {}, 1000)');
    keeper.started(left, 'SIGTERM');
    const killed = keeper.pid;
    process.kill(killed, 'SIGKILL');
    await eventually(() => {
      expect(keeper.pid).not.toBe(killed);
    });
    await expect(Keeper.start(home)).rejects.toThrow('A federation already runs from');
    await keeper.release();
    expect(isAlive(left)).toBe(false);
  });

  it('is not held up by a socket that a killed one left behind', async () => {
    const socket = home.file('federation.sock');
    const killed = spawn(process.execPath, [
      '--eval',
      `require('net').createServer().listen(${JSON.stringify(socket)})`,
    ]);
    programs.push(killed);
    await eventually(() => stat(socket));
    killed.kill('SIGKILL');
    await eventually(async () => (await Keeper.start(home)).release());
  });
});
