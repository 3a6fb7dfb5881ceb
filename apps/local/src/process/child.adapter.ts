import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Keeper } from '../keeper/keeper.client.js';
import { endProcess } from '../keeper/process-life.adapter.js';

export interface ChildSpecification {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** How this program is asked to end. */
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
  readonly stopWithinMilliseconds: number;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
}

/** A program started by us, in a process group of its own, so that Ctrl-C in the terminal reaches only us. */
export class Child {
  /** Resolves with the way it ended, as words for a person. */
  readonly exit: Promise<string>;
  private ended = false;

  private constructor(
    readonly specification: ChildSpecification,
    readonly pid: number,
    exit: Promise<string>,
  ) {
    this.exit = exit.finally(() => (this.ended = true));
  }

  static async start(specification: ChildSpecification, keeper: Keeper): Promise<Child> {
    const log = openSync(specification.logFile, 'a', 0o600);
    try {
      const child = spawn(specification.command, [...specification.args], {
        ...specification.user,
        env: specification.env,
        detached: true,
        stdio: ['ignore', log, log],
      });
      const exit = new Promise<string>((resolve) => {
        child.once('exit', (code, signal) => {
          resolve(signal === null ? `exit code ${code}` : `signal ${signal}`);
        });
      });
      const pid = await new Promise<number>((resolve, reject) => {
        child.once('error', reject);
        child.once('spawn', () => {
          resolve(child.pid ?? 0);
        });
      });
      keeper.started(pid, specification.stopSignal);
      void exit.then(() => {
        keeper.ended(pid);
      });
      return new Child(specification, pid, exit);
    } finally {
      closeSync(log);
    }
  }

  get running(): boolean {
    return !this.ended;
  }

  async stop(): Promise<void> {
    const { stopSignal, stopWithinMilliseconds } = this.specification;
    if (this.running) await endProcess(this.pid, stopSignal, stopWithinMilliseconds);
    await this.exit;
  }

  /** For whoever does not want to wait any longer. */
  kill(): void {
    if (this.running) process.kill(this.pid, 'SIGKILL');
  }
}
