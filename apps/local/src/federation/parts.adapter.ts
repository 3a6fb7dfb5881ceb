import { setTimeout as pause } from 'node:timers/promises';
import type { Keeper } from '../keeper/keeper.client.js';
import { CannotStart } from '../local.errors.js';
import { Child, type ChildSpecification } from '../process/child.adapter.js';

const BEFORE_RESTART_MILLISECONDS = 1_000;

/** Starts a program that ends when the federation ends. */
export type Spawn = (specification: ChildSpecification) => Promise<Child>;

/** How a part is started again. */
export interface Resumption {
  /** Variables beside its own, for this one time. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether nobody brings it back when it ends by itself. */
  readonly onceOnly?: boolean;
}

/** Thrown to whoever still starts something while everything is being stopped. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

interface Part {
  /** Resolves when the part is ready. */
  readonly start: (spawn: Spawn) => Promise<Child>;
  child: Child;
  /** Ended on purpose. */
  halted: boolean;
}

/** The programs of one federation, in the order in which they were started. */
export class Parts {
  private readonly children: Child[] = [];
  private readonly parts = new Map<string, Part>();
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
  async run(name: string, start: (spawn: Spawn) => Promise<Child>): Promise<void> {
    const part = { start, child: await start(this.spawn), halted: false };
    this.parts.set(name, part);
    this.watch(part);
  }

  /** Ends one part on purpose, well or at once, to see what the others do without it. */
  async halt(name: string, how: 'stop' | 'kill'): Promise<void> {
    const part = this.part(name);
    part.halted = true;
    if (how === 'kill') part.child.kill();
    await part.child.stop();
  }

  /** Starts a part again that was halted. Resolves when it is ready. */
  async resume(name: string, { environment, onceOnly = false }: Resumption = {}): Promise<void> {
    const part = this.part(name);
    part.child = await part.start(this.spawnWith(environment));
    part.halted = onceOnly;
    this.watch(part);
  }

  /** Resolves when a part has ended, with the way it did as words. */
  ended(name: string): Promise<string> {
    return this.part(name).child.exit;
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

  private spawnWith(environment: Readonly<Record<string, string>> = {}): Spawn {
    return (specification) => this.spawn({ ...specification, env: { ...specification.env, ...environment } });
  }

  private part(name: string): Part {
    const part = this.parts.get(name);
    if (part === undefined) throw new Error(`There is no part ${name}.`);
    return part;
  }

  private watch(part: Part): void {
    this.startOnceMore(part).catch(this.break);
  }

  private async startOnceMore(part: Part): Promise<void> {
    const how = await part.child.exit;
    if (!this.isWanted(part)) return;
    const { name, logFile } = part.child.specification;
    this.report(`${name} ended by itself (${how}); its log is ${logFile}. It is started once more.`);
    await pause(BEFORE_RESTART_MILLISECONDS);
    part.child = await part.start(this.spawn);
    this.report(`${name} runs again.`);
    const again = await part.child.exit;
    if (this.isWanted(part)) throw new CannotStart(`${name} ended a second time (${again}); its log is ${logFile}.`);
  }

  private isWanted({ halted }: Part): boolean {
    return !halted && !this.stopping;
  }
}
