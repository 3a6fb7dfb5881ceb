import { setTimeout as pause } from 'node:timers/promises';
import type { SystemEvent } from '../../journeys/support/participant-system.client.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import type { Chaos } from '../chaos.adapter.js';
import { citizensHarm } from '../oracle/citizens.adapter.js';
import { inDoubt } from '../oracle/in-doubt.adapter.js';
import { judged } from '../oracle/judged.adapter.js';
import { harmIn } from '../oracle/oracle.adapter.js';
import { verdictOn, type Figures, type PromiseUnderTest } from '../promise.js';
import type { Random } from '../random.js';
import { liveCourse } from '../workload/courses.js';
import { Sender } from '../workload/sender.adapter.js';

/** As apps/hub/src/crash-point.adapter.ts names them. */
const points = [
  'before-commit',
  'after-commit',
  'after-publish',
  'before-calls',
  'after-registration',
  'after-change',
  'after-calls',
  'after-feed',
] as const;
type CrashPoint = (typeof points)[number];

const seedsOfEach = 50;
/** Federations side by side: most of a crash is waiting for the dead hub to be missed. */
const sideBySide = 4;
const sources = ['63.01', '63.02', '63.03'] as const;
const neighbour = '63.10';
/** Seconds between two helpings of work for a hub that is to die of it, and how many it gets. */
const helping = { seconds: 4, most: 30 };

export const crashPoints: PromiseUnderTest = {
  id: 2,
  name: 'A crash at any step is safe',
  test: (chaos) => crashAt(chaos, points, chaos.size(seedsOfEach, 1)),
};

async function crashAt(chaos: Chaos, those: readonly CrashPoint[], seeds: number) {
  const random = chaos.randomFor(2);
  const crashes = random.shuffled(those.flatMap((point) => Array.from({ length: seeds }, () => point)));
  const worlds = seeds > 5 ? await separateWorlds(chaos) : [await lonelyHub(chaos)];
  const queue = [...crashes];
  const scenes = worlds.map((federation) => new Scene(federation, chaos, random.branch()));
  await Promise.all(
    scenes.map(async (scene) => {
      for (let point = queue.shift(); point !== undefined; point = queue.shift()) await scene.crash(point);
    }),
  );
  const harms = await Promise.all(scenes.map((scene) => scene.judge()));
  const sum = (name: string) => harms.reduce((total, harm) => total + (harm[name] ?? 0), 0);
  const none = Object.fromEntries(Object.keys(harms[0] ?? {}).map((name) => [name, sum(name)]));
  const deaths = scenes.flatMap((scene) => scene.deaths);
  const perPoint: Figures = Object.fromEntries(
    those.map((point) => [point, deaths.filter((died) => died === point).length]),
  );
  return verdictOn({
    none,
    least: { crashes: [deaths.length, those.length * seeds] },
    also: {
      ...perPoint,
      events: scenes.reduce((total, { events }) => total + events.length, 0),
      'ambiguous at a crash and flagged': scenes.reduce((total, { flagged }) => total + flagged, 0),
    },
  });
}

const separateWorlds = (chaos: Chaos): Promise<TestFederation[]> =>
  Promise.all(Array.from({ length: sideBySide }, () => chaos.world({ apps: ['hub', 'national-sandbox'] }, {})));

/** A second hub would take over, and the one that is to die would have nothing to die of. */
async function lonelyHub(chaos: Chaos): Promise<TestFederation> {
  const federation = await chaos.federation();
  await federation.halt('hub-2');
  return federation;
}

/** One federation whose only hub dies again and again, each time in the midst of what the one before left behind. */
class Scene {
  readonly deaths: CrashPoint[] = [];
  readonly events: SystemEvent[] = [];
  flagged = 0;
  private unflagged = 0;
  private readonly live = new Set<string>();
  private readonly trackingIds: string[] = [];
  private readonly senders: Sender[];

  constructor(
    private readonly federation: TestFederation,
    private readonly chaos: Chaos,
    private readonly random: Random,
  ) {
    this.senders = sources.map((source) => new Sender(federation.endpoints, source, chaos.history));
  }

  async crash(point: CrashPoint): Promise<void> {
    const passing = this.random.integer(1, 3);
    this.chaos.history.note('hub that is to crash', { point, passing });
    await this.federation.kill('hub');
    if (await this.runsArmed(point, passing)) await this.workUntilDeath(point);
    this.deaths.push(point);
    const doubt = await inDoubt(this.federation);
    this.flagged += doubt.flagged;
    this.unflagged += doubt.unflagged;
    this.chaos.history.note('hub crashed', { point, passing, ...doubt });
  }

  /** What was lost or doubled, once a hub has come that does not die. */
  async judge(): Promise<Record<string, number>> {
    await this.federation.resume('hub');
    const counted = await judged(this.federation, this.chaos.history, this.events, this.live);
    await Promise.all(this.senders.map((sender) => sender.close()));
    const citizens = await citizensHarm(this.federation, this.trackingIds);
    return {
      ...harmIn(counted),
      "national platform's own changes lost": citizens.lost,
      "national platform's own changes doubled": citizens.doubled,
      'ambiguous at a crash and not flagged': this.unflagged,
    };
  }

  /** False when it died of what was left over, before it was ready. */
  private async runsArmed(point: CrashPoint, passing: number): Promise<boolean> {
    try {
      await this.federation.resume('hub', { environment: { CRASH_AT: `${point}:${passing}` }, onceOnly: true });
      return true;
    } catch (error) {
      if ((error as Error).message.includes('SIGKILL')) return false;
      throw error;
    }
  }

  private async workUntilDeath(point: CrashPoint): Promise<void> {
    const died = this.federation.ended('hub').then(() => true);
    for (let helpings = 0; helpings < helping.most; helpings += 1) {
      await this.work(point);
      const waited = new AbortController();
      const later = pause(helping.seconds * 1_000, false, { signal: waited.signal }).catch(() => false);
      const dead = await Promise.race([died, later]);
      waited.abort();
      if (dead) return;
    }
    throw new Error(`The hub did not come to ${point}.`);
  }

  private async work(point: CrashPoint): Promise<void> {
    const sender = this.random.among(this.senders);
    const system = this.federation.system(sender.source);
    for (let complaints = this.random.integer(1, 3); complaints > 0; complaints -= 1) {
      const course = liveCourse(system, { neighbour, answers: this.random.integer(1, 3), attachments: 2 });
      const cut = this.random.integer(1, course.length - 1);
      await sender.say(course.slice(0, cut));
      await sender.say(course.slice(cut));
      this.events.push(...course);
      this.live.add(course[0]?.subject ?? '');
    }
    if (point !== 'after-feed') return;
    const report = { title: 'Lampu jalan padam', body: 'Sudah sepekan.', agencyCode: neighbour };
    this.trackingIds.push(await this.federation.citizen.file(report));
  }
}
