import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Home } from '../home/home.adapter.js';
import { Keeper } from '../keeper/keeper.client.js';
import { CannotStart } from '../local.errors.js';
import type { Child } from '../process/child.adapter.js';
import { untilReady } from '../process/ready.adapter.js';
import { Interrupted, Parts, type Spawn } from './parts.adapter.js';

const ENDLESS = 'setInterval(() => {}, 1000);';
const says = (words: string) => `process.on('SIGTERM', () => { console.log('${words} stops'); process.exit(0); });`;

describe('the parts of a federation', () => {
  let home: Home;
  let parts: Parts;
  let reported: string[];

  beforeEach(async () => {
    home = await Home.open(await mkdtemp(join(tmpdir(), 'lapor-parts-')));
    await home.turnLogs();
    reported = [];
    parts = new Parts(await Keeper.start(home), (line) => reported.push(line));
  });
  afterEach(async () => {
    await parts.stop();
    await rm(home.path, { recursive: true, force: true });
  });

  const log = () => readFile(home.logFile('parts'), 'utf8').catch(() => '');

  const program =
    (name: string, script: string, stopWithinMilliseconds = 10_000) =>
    (spawn: Spawn): Promise<Child> =>
      spawn({
        name,
        command: process.execPath,
        args: ['--eval', script],
        env: {},
        logFile: home.logFile('parts'),
        stopSignal: 'SIGTERM',
        stopWithinMilliseconds,
      });

  const ready = (name: string, script: string) => async (spawn: Spawn) => {
    const child = await program(name, `${script}; console.log('${name} is ready'); ${ENDLESS}`)(spawn);
    const check = async () => {
      expect(await log()).toContain(`${name} is ready`);
    };
    await untilReady(child, check, 20_000);
    return child;
  };

  it('stop in the reverse of the order in which they started', async () => {
    for (const name of ['first', 'second', 'third']) await parts.run(name, ready(name, says(name)));
    await parts.stop();
    expect((await log()).match(/\w+ stops/g)).toEqual(['third stops', 'second stops', 'first stops']);
  });

  it('are ended when they do not stop by themselves', async () => {
    const child = await program('stubborn', `process.on('SIGTERM', () => {}); ${ENDLESS}`, 100)(parts.spawn);
    await parts.stop();
    expect(await child.exit).toMatch(/signal/);
  });

  it('are started once more when they end by themselves, and the federation breaks when they end again', async () => {
    await parts.run('weak', program('weak', 'process.exit(3)'));
    await expect(parts.broken).rejects.toThrow(CannotStart);
    await expect(parts.broken).rejects.toThrow(
      `weak ended a second time (exit code 3); its log is ${home.logFile('parts')}`,
    );
    expect(reported).toEqual([
      `weak ended by itself (exit code 3); its log is ${home.logFile('parts')}. It is started once more.`,
      'weak runs again.',
    ]);
  });

  it('can be halted, well or at once, and go on without being taken for broken', async () => {
    await parts.run('worker', ready('worker', says('worker')));
    await parts.halt('worker', 'stop');
    expect(await log()).toContain('worker stops');
    await parts.resume('worker');
    await parts.halt('worker', 'kill');
    await parts.resume('worker');
    expect(reported).toEqual([]);
    expect((await log()).match(/worker stops/g)).toHaveLength(1);
  });

  it('start no more once they are being stopped', async () => {
    await parts.stop();
    await expect(parts.run('late', program('late', ENDLESS))).rejects.toThrow(Interrupted);
  });

  it('say with the end of their log why they did not become ready', async () => {
    const child = await program('loud', "console.error('the reason'); process.exit(1)")(parts.spawn);
    const never = () => Promise.reject(new Error('does not answer'));
    await expect(untilReady(child, never, 20_000)).rejects.toThrow(
      /^loud ended \(exit code 1\) before it was ready; the end of .*parts\.log says:\n {4}the reason$/,
    );
  });

  it('are not waited for longer than agreed', async () => {
    const child = await program('slow', ENDLESS)(parts.spawn);
    const never = () => Promise.reject(new Error('does not answer'));
    await expect(untilReady(child, never, 50)).rejects.toThrow(
      /^slow was not ready within 0\.05 s \(does not answer\)/,
    );
    expect(child.running).toBe(true);
  });
});
