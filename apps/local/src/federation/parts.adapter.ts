import { setTimeout as pause } from 'node:timers/promises';
import type { Keeper } from '../keeper/keeper.client.js';
import { CannotStart } from '../local.errors.js';
import { Child, type ChildSpecification } from '../process/child.adapter.js';

const BEFORE_RESTART_MILLISECONDS = 1_000;

/** Starts a program that ends when the federation ends. */
export type Spawn = (specification: ChildSpecification) => Promise<Child>;

/** Thrown to whoever still starts something while everything is being stopped. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The programs of one federation, in the order in which they were started. */
export class Parts {
  private readonly children: Child[] = [];
  private stopping = false;
  private stopped: Promise<void> | undefined;
  private break: (reason: unknown) => void = () => undefined;
  /** Rejects when a part has ended that could not be brought back. */
  readonly broken = new Promise<never>((_resolve, reject) => (this.break = reject));

  constructor(
    private readonly keeper: Keeper,
    private readonly report: (line: string) => void,
  ) {
    // Whoever only starts parts and stops them again need not listen.
    this.broken.catch(() => undefined);
  }

  readonly spawn: Spawn = async (specification) => {
    if (this.stopping) throw new Interrupted();
    const child = await Child.start(specification, this.keeper);
    this.children.push(child);
    if (this.stopping) {
      await child.stop();
      throw new Interrupted();
    }
    return child;
  };

  /** Starts a part by `start`, which resolves when it is ready. A part that ends by itself is started once more. */
  async run(start: (spawn: Spawn) => Promise<Child>): Promise<void> {
    const child = await start(this.spawn);
    void this.watch(child, () => start(this.spawn)).catch(this.break);
  }

  /** In reverse order, each given the time it needs to end well. */
  stop(): Promise<void> {
    this.stopped ??= this.stopAll();
    return this.stopped;
  }

  /** For whoever cannot wait for {@link stop} any longer. */
  kill(): void {
    for (const child of this.children) child.kill();
  }

  private async stopAll(): Promise<void> {
    this.stopping = true;
    for (const child of this.children.toReversed()) await child.stop();
    await this.keeper.release();
  }

  private async watch(first: Child, restart: () => Promise<Child>): Promise<void> {
    const how = await first.exit;
    if (this.stopping) return;
    const { name, logFile } = first.specification;
    this.report(`${name} ended by itself (${how}); its log is ${logFile}. It is started once more.`);
    await pause(BEFORE_RESTART_MILLISECONDS);
    const second = await restart();
    this.report(`${name} runs again.`);
    const again = await second.exit;
    if (!this.stopping) throw new CannotStart(`${name} ended a second time (${again}); its log is ${logFile}.`);
  }
}
