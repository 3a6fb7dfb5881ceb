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
type KeeperProcess = ChildProcessByStdio<Writable, Readable, null>;

/** Ends the parts of a federation when the federation itself was killed, and keeps a second one out of its folder. */
export class Keeper {
  private readonly kept = new Map<number, StopSignal>();
  private released = false;
  private replacing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly home: Home,
    private child: KeeperProcess,
  ) {
    this.watch();
  }

  /** @throws CannotStart when another federation runs from this folder */
  static async start(home: Home): Promise<Keeper> {
    return new Keeper(home, await keeperProcess(home));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  started(pid: number, signal: StopSignal): void {
    this.kept.set(pid, signal);
    this.tell({ started: pid, signal });
  }

  ended(pid: number): void {
    this.kept.delete(pid);
    this.tell({ ended: pid });
  }

  /** Resolves when the folder is free for the next start. */
  async release(): Promise<void> {
    this.released = true;
    await this.replacing;
    const { child } = this;
    const exit = once(child, 'exit');
    child.stdin.end();
    if (child.exitCode === null && child.signalCode === null) await exit;
  }

  /** Somebody may kill the keeper alone. The folder must not stay open to a second federation then. */
  private watch(): void {
    this.child.once('exit', () => {
      if (!this.released) this.replacing = this.replace();
    });
  }

  private async replace(): Promise<void> {
    try {
      this.child = await keeperProcess(this.home);
    } catch {
      // Without its keeper a federation still runs; it is only not tidied up after a kill.
      return;
    }
    for (const [started, signal] of this.kept) this.tell({ started, signal });
    this.watch();
  }

  private tell(note: KeeperNote): void {
    this.child.stdin.write(`${JSON.stringify(note)}\n`);
  }
}

async function keeperProcess(home: Home): Promise<KeeperProcess> {
  const child = spawn(
    process.execPath,
    [builtFile('apps/local/src/keeper/keeper.main.js'), socketOf(home), `${process.pid}`],
    { detached: true, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  // What is told to a keeper that was killed is told again to the next one.
  child.stdin.on('error', () => undefined);
  const reply = await firstLine(child.stdout);
  if ('held' in reply) return child;
  throw new CannotStart(
    `A federation already runs from ${home.path} (process ${reply.heldBy}); its addresses are in ${home.file('endpoints.json')}.`,
  );
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
