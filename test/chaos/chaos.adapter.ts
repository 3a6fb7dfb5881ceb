import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TestFederation } from '../journeys/support/test-federation.adapter.js';
import { History } from './history.adapter.js';
import { Random } from './random.js';

export interface ChaosOptions {
  readonly seed: number;
  /** Of promise 1; the sizes of the others follow from it. */
  readonly events: number;
  /** Where the history of the run is kept. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** Of the full run. */
const fullEvents = 100_000;

/** What the hubs are told so that a run shows in minutes what would take hours. */
export const tuning = {
  NATIONAL_REQUESTS_PER_SECOND: '400',
  NATIONAL_POLL_SECONDS: '1',
  RESEND_AFTER_SECONDS: '5',
  STALL_SECONDS: '20',
  TAKEOVER_SECONDS: '6',
} as const;

const several = { HUB_INSTANCES: '2', KAFKA_NODES: '3', BREAKABLE_LINKS: 'on' } as const;

/** One run: its size, its chance, its history and the federations that it has started. */
export class Chaos {
  readonly history: History;
  private shared: Promise<TestFederation> | undefined;
  private readonly started: TestFederation[] = [];
  private stopping = false;

  private constructor(private readonly options: ChaosOptions) {
    this.history = new History(join(options.folder, `history-${options.seed}.jsonl`));
    this.history.note('begun', { seed: options.seed, events: options.events });
  }

  static async begin(options: ChaosOptions): Promise<Chaos> {
    await mkdir(options.folder, { recursive: true });
    Object.assign(process.env, tuning);
    return new Chaos(options);
  }

  get events(): number {
    return this.options.events;
  }

  /** Of something that the full run has `full` of; never less than `least`. */
  size(full: number, least: number): number {
    return Math.max(least, Math.round((full * this.options.events) / fullEvents));
  }

  /** The same chance for the same seed, whichever promises are tested beside this one. */
  randomFor(promise: number): Random {
    return new Random(this.options.seed * 1_000 + promise);
  }

  say(line: string): void {
    this.options.say(line);
  }

  /** Two hubs, three Kafka nodes, links that can be broken: started at its first use, and then one for all promises. */
  federation(): Promise<TestFederation> {
    this.shared ??= this.world({ apps: ['hub', 'supervision', 'national-sandbox', 'regency-node'] }, several);
    return this.shared;
  }

  /** A federation for itself alone. */
  async world(...[options, environment]: Parameters<typeof TestFederation.start>): Promise<TestFederation> {
    if (this.stopping) throw new Error('The run is being stopped.');
    const world = await TestFederation.start(options, environment);
    this.started.push(world);
    if (this.stopping) await world.stop();
    return world;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.history.note('ended');
    for (const world of this.started.toReversed()) await world.stop();
    await this.history.close();
  }
}
