import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Home } from '../home/home.adapter.js';
import { builtFile } from '../home/repository.adapter.js';
import { CannotStart } from '../local.errors.js';
import type { KeeperNote, KeeperReply } from './keeper-protocol.js';

type StopSignal = 'SIGINT' | 'SIGTERM';

/** Ends the parts of a federation when the federation itself was killed, and keeps a second one out of its folder. */
export class Keeper {
  private constructor(private readonly child: ChildProcessByStdio<Writable, Readable, null>) {}

  /** @throws CannotStart when another federation runs from this folder */
  static async start(home: Home): Promise<Keeper> {
    const child = spawn(
      process.execPath,
      [builtFile('apps/local/src/keeper/keeper.main.js'), socketOf(home), `${process.pid}`],
      {
        detached: true,
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    // Without its keeper a federation still runs; it is only not tidied up after a kill.
    child.stdin.on('error', () => undefined);
    const reply = await firstLine(child.stdout);
    if ('held' in reply) return new Keeper(child);
    throw new CannotStart(
      `A federation already runs from ${home.path} (process ${reply.heldBy}); its addresses are in ${home.file('endpoints.json')}.`,
    );
  }

  started(pid: number, signal: StopSignal): void {
    this.tell({ started: pid, signal });
  }

  ended(pid: number): void {
    this.tell({ ended: pid });
  }

  /** Resolves when the folder is free for the next start. */
  async release(): Promise<void> {
    const exit = once(this.child, 'exit');
    this.child.stdin.end();
    if (this.child.exitCode === null && this.child.signalCode === null) await exit;
  }

  private tell(note: KeeperNote): void {
    this.child.stdin.write(`${JSON.stringify(note)}\n`);
  }
}

/** The address of a socket must be short (about 100 bytes), so the shorter way to write it is taken. */
function socketOf(home: Home): string {
  const absolute = home.file('federation.sock');
  const fromHere = join('.', relative(process.cwd(), absolute));
  return fromHere.length < absolute.length ? fromHere : absolute;
}

async function firstLine(output: Readable): Promise<KeeperReply> {
  for await (const line of createInterface({ input: output })) return JSON.parse(line) as KeeperReply;
  throw new Error('The keeper of the data folder ended before it answered.');
}
