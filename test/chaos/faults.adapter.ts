import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import { hubNames, kafkaNames, type HubName, type PartName } from '../../apps/local/src/federation/layout.js';
import type { Fault } from '../../apps/local/src/link/link.adapter.js';
import { answersReady } from '../../apps/local/src/process/ready.adapter.js';
import type { TestFederation } from '../journeys/support/test-federation.adapter.js';
import type { History } from './history.adapter.js';
import type { Random } from './random.js';

const hubs = hubNames.slice(0, 2);
const servers = ['postgres', ...kafkaNames] as const;

/** A hub that finds no broker ends, and whoever runs it starts it again. */
const mostStarts = 10;
const betweenStartsMilliseconds = 1_000;

/** Within which a hub that was brought back answers. */
const ownReturnSeconds = 40;

/** Seconds between two faults of the same kind of victim. */
export interface Pace {
  readonly hubs: readonly [least: number, most: number];
  readonly servers: readonly [least: number, most: number];
  /** What takes too long for a small run. */
  readonly without?: readonly FaultName[];
}

type FaultName = 'node killed' | 'nodes restarted one by one' | 'PostgreSQL restarted' | 'link cut' | Fault['kind'];

/** Breaks one thing after another, for as long as it is let, and counts what it broke. */
export class Faults {
  readonly counts = new Map<string, number>();
  private readonly ending = new AbortController();
  private working: Promise<unknown> = Promise.resolve();
  private bag: FaultName[] = [];

  constructor(
    private readonly federation: TestFederation,
    private readonly random: Random,
    private readonly history: History,
  ) {}

  begin(pace: Pace): void {
    this.working = Promise.all([
      this.repeat(pace.hubs, () => this.killHub()),
      this.repeat(pace.servers, () => this.breakServer(pace.without ?? [])),
    ]);
  }

  /** Resolves when the fault in hand is over and everything runs again. */
  async end(): Promise<void> {
    this.ending.abort();
    await this.working;
    for (const hub of hubs) await this.mustRun(hub);
  }

  count(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  private async repeat([least, most]: readonly [number, number], work: () => Promise<void>): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      await pause(this.random.integer(least * 1_000, most * 1_000), undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await work();
    }
  }

  private async killHub(): Promise<void> {
    const hub = this.random.among(hubs);
    this.note('hub killed', { hub });
    await this.federation.kill(hub);
    await pause(this.random.integer(500, 4_000));
    await this.backUp(hub);
  }

  /** Each kind once before any comes again. */
  private async breakServer(without: readonly FaultName[]): Promise<void> {
    const names = (Object.keys(this.ways) as FaultName[]).filter((name) => !without.includes(name));
    if (this.bag.length === 0) this.bag = this.random.shuffled(names);
    const name = this.bag.pop() ?? 'link cut';
    await this.ways[name](name);
  }

  private readonly ways: Readonly<Record<FaultName, (name: FaultName) => Promise<void>>> = {
    'node killed': async (name) => {
      const node = this.random.among(kafkaNames);
      this.note(name, { node });
      await this.federation.kill(node);
      await pause(this.random.integer(1_000, 5_000));
      await this.backUp(node);
    },
    'nodes restarted one by one': async (name) => {
      this.note(name);
      for (const node of kafkaNames) {
        await this.federation.halt(node);
        await this.backUp(node);
      }
    },
    'PostgreSQL restarted': async (name) => {
      this.note(name);
      await this.federation.halt('postgres');
      await this.backUp('postgres');
    },
    'link cut': (name) => {
      const server = this.random.among(servers);
      this.note(name, { server });
      this.federation.link(server).cut();
      return Promise.resolve();
    },
    slow: (name) => this.suffer(name, { kind: 'slow', milliseconds: this.random.integer(20, 150) }),
    narrow: (name) => this.suffer(name, { kind: 'narrow', bytesPerSecond: this.random.integer(100_000, 1_000_000) }),
    refusing: (name) => this.suffer(name, { kind: 'refusing' }),
    'half-open': (name) => this.suffer(name, { kind: 'half-open' }),
    deaf: (name) => this.suffer(name, { kind: 'deaf', to: 'fetch' }, kafkaNames),
  };

  private async suffer(
    name: FaultName,
    fault: Fault,
    among: readonly (typeof servers)[number][] = servers,
  ): Promise<void> {
    const server = this.random.among(among);
    this.note(name, { server, ...fault });
    const link = this.federation.link(server);
    link.suffer(fault);
    await pause(this.random.integer(3_000, 9_000));
    link.heal();
    this.history.note('healed', { server });
  }

  /** A hub in which nothing moves ends by itself, and is brought back once only. */
  private async mustRun(hub: HubName): Promise<void> {
    const { url = '' } = this.federation.endpoints.hub.instances.find(({ name }) => name === hub) ?? {};
    const ready = () =>
      answersReady(url).then(
        () => true as const,
        () => undefined,
      );
    const runs = await until(`${hub} ready`, ready, ownReturnSeconds).catch(() => false);
    if (runs) return;
    await this.federation.kill(hub);
    await this.backUp(hub);
  }

  /** While other faults last, a part may need more than one start. */
  private async backUp(part: PartName): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.federation.resume(part);
        this.history.note('runs again', { part });
        return;
      } catch (error) {
        this.history.note('did not start', { part, why: (error as Error).message });
        if (attempt === mostStarts) throw error;
        await this.federation.kill(part);
        await pause(betweenStartsMilliseconds);
      }
    }
  }

  private note(name: string, more: object = {}): void {
    this.counts.set(name, this.count(name) + 1);
    this.history.note(name, more);
  }
}
