import { setTimeout as pause } from 'node:timers/promises';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { ArrivalWatch } from '../oracle/arrival-watch.adapter.js';
import { verdictOn, type PromiseUnderTest } from '../promise.js';
import type { Random } from '../random.js';
import { pastCourse, sideBySide } from '../workload/courses.js';
import { poison } from '../workload/poison.js';
import { Sender } from '../workload/sender.adapter.js';

const sources = ['63.01', '63.02', '63.03', '63.04'] as const;
/** Events a second that all of them say together: well below what the hub can do, so that waiting is somebody's fault. */
const pace = 120;
/** Complaints of each run; one key more is poisoned. */
const fullComplaints = 1_000;
/** Poisoned records beside each event. */
const poisonous = 0.25;
/** How much longer the others may wait beside a poisoned complaint; with fewer complaints chance says more than poison. */
const bar = { ratio: 2, complaints: 500 };

export const poisonContained: PromiseUnderTest = {
  id: 4,
  name: 'Poison hurts only its own complaint',
  test: async (chaos) => {
    const federation = await chaos.federation();
    const random = chaos.randomFor(4);
    const complaints = chaos.size(fullComplaints, 60);
    const senders = sources.map((source) => new Sender(federation.endpoints, source, chaos.history));
    const watch = await ArrivalWatch.begin(federation);
    const run = (poisoned: boolean) =>
      measured(federation, senders, watch, { complaints: complaints / 2, poisoned, random });
    // Once for nothing: whatever is done first takes longer.
    await measured(federation, senders, watch, { complaints: 8, poisoned: true, random });
    // In turns, so that a busy moment of the machine falls on both.
    const runs = [await run(false), await run(true), await run(true), await run(false)];
    const [clean, beside] = [
      together(runs.filter((one) => !one.wasPoisoned)),
      together(runs.filter((one) => one.wasPoisoned)),
    ];
    await watch.end();
    await Promise.all(senders.map((sender) => sender.close()));
    const ratio = beside.p95 / clean.p95;
    const tooSlow = complaints >= bar.complaints && ratio > bar.ratio;
    return verdictOn({
      none: {
        'never arrived': clean.missing + beside.missing,
        'slower than twice': tooSlow ? 1 : 0,
      },
      least: {
        'events beside poison': [beside.events, complaints * 4],
        'poisoned records': [beside.poisoned, Math.floor(complaints * poisonous)],
      },
      also: {
        'p95 clean (ms)': Math.round(clean.p95),
        'p95 beside poison (ms)': Math.round(beside.p95),
        'beside poison ÷ clean': ratio.toFixed(2),
      },
    });
  },
};

interface Measurement {
  readonly complaints: number;
  readonly poisoned: boolean;
  readonly random: Random;
}

async function measured(
  federation: TestFederation,
  senders: readonly Sender[],
  watch: ArrivalWatch,
  { complaints, poisoned, random }: Measurement,
) {
  const sent = new Map<string, number>();
  let poisonedRecords = 0;
  const work = senders.map(async (sender) => {
    const system = federation.system(sender.source);
    const poisonedKey = system.newComplaintId();
    const courses = Array.from({ length: Math.ceil(complaints / senders.length) }, () => pastCourse(system));
    const begun = Date.now();
    for (const [index, event] of sideBySide(courses).entries()) {
      await pause(Math.max(0, begun + (index * senders.length * 1_000) / pace - Date.now()));
      if (poisoned && random.chance(poisonous)) {
        await sender.write([poison(system, random, poisonedKey)]);
        poisonedRecords += 1;
      }
      sent.set(event.id, performance.now());
      await sender.say([event]);
    }
  });
  await Promise.all(work);
  const arrivals = await watch.arrivals([...sent.keys()]);
  const latencies = [...arrivals].map(([id, at]) => at - (sent.get(id) ?? 0));
  return {
    wasPoisoned: poisoned,
    events: sent.size,
    poisoned: poisonedRecords,
    missing: sent.size - arrivals.size,
    latencies,
  };
}

function together(runs: readonly Awaited<ReturnType<typeof measured>>[]) {
  const sum = (count: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + count(run), 0);
  const latencies = runs.flatMap((run) => run.latencies).sort((one, other) => one - other);
  return {
    events: sum(({ events }) => events),
    poisoned: sum(({ poisoned }) => poisoned),
    missing: sum(({ missing }) => missing),
    p95: latencies[Math.floor(latencies.length * 0.95)] ?? Infinity,
  };
}
