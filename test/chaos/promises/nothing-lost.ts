import { setTimeout as pause } from 'node:timers/promises';
import type { SystemEvent } from '../../journeys/support/participant-system.client.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import type { Chaos } from '../chaos.adapter.js';
import { Faults, type Pace } from '../faults.adapter.js';
import { rowsIn } from '../oracle/database.adapter.js';
import { judged } from '../oracle/judged.adapter.js';
import { harmIn } from '../oracle/oracle.adapter.js';
import { verdictOn, type PromiseUnderTest } from '../promise.js';
import type { Random } from '../random.js';
import { liveCourse, pastCourse, sideBySide } from '../workload/courses.js';
import { poison } from '../workload/poison.js';
import { Sender } from '../workload/sender.adapter.js';

/** Events a second that all participants say together; so slow that faults fall into the midst of it. */
const pace = 300;
/** Of the events, in complaints of today. The national platform takes one call at a time. */
const liveShare = 0.4;
const live = { answers: 4, attachments: 34 };
const poisonShare = 0.01;
const repeatedShare = 0.02;
/** Seconds between faults. A small run is over before all nodes were restarted one by one. */
const paces = {
  small: { hubs: [5, 9], servers: [4, 8], without: ['nodes restarted one by one'] },
  full: { hubs: [20, 40], servers: [15, 30] },
} as const satisfies Record<string, Pace>;
/** Seconds that even a small run is kept under fault. */
const leastSeconds = 20;

/** Said by one participant: its events in their order, and the complaints among them that others are told of. */
interface Said {
  readonly sender: Sender;
  readonly events: readonly SystemEvent[];
  readonly live: readonly string[];
  readonly marks: string[];
}

export const nothingLost: PromiseUnderTest = {
  id: 1,
  name: 'No acknowledged change is lost; each effect happens once',
  test: async (chaos) => {
    const federation = await chaos.federation();
    const random = chaos.randomFor(1);
    const said = sayings(federation, chaos);
    const events = said.flatMap((each) => each.events);
    const faults = new Faults(federation, random.branch(), chaos.history);
    const small = chaos.events < 10_000;
    faults.begin(small ? paces.small : paces.full);
    const seconds = Math.max(leastSeconds, events.length / pace);
    const begun = Date.now();
    try {
      await Promise.all(said.map((each) => send(each, federation, seconds, random.branch())));
    } finally {
      await faults.end();
    }
    const sentWithin = (Date.now() - begun) / 1_000;
    chaos.say(`  ${events.length} events acknowledged in ${sentWithin.toFixed(0)} s; waiting until all is told`);
    const counted = await judged(federation, chaos.history, events, new Set(said.flatMap((each) => each.live)));
    await Promise.all(said.map(({ sender }) => sender.close()));
    const marks = said.flatMap((each) => each.marks);
    return verdictOn({
      none: {
        ...harmIn(counted),
        'poisoned records not parked': marks.length - (await parkedAmong(federation, marks)),
      },
      least: {
        'events acknowledged': [events.length, Math.floor(chaos.events * 0.99)],
        'poisoned records': [marks.length, Math.floor(events.length * poisonShare * 0.2)],
        'hubs killed': [faults.count('hub killed'), Math.max(1, Math.floor(seconds / 60))],
        'faults of servers and links': [serverFaults(faults), Math.max(1, Math.floor(seconds / 60))],
      },
      also: { ...Object.fromEntries(faults.counts), 'copies on topics': counted['copies on topics'] },
    });
  },
};

const serverFaults = ({ counts }: Faults): number =>
  [...counts].reduce((sum, [name, count]) => (name === 'hub killed' ? sum : sum + count), 0);

function sayings(federation: TestFederation, chaos: Chaos): Said[] {
  const { endpoints } = federation;
  const codes = Object.keys(endpoints.participants).filter((code) => code.includes('.'));
  const each = chaos.events / codes.length;
  const perLive = live.answers + live.attachments + 2;
  return codes.map((code, index) => {
    const system = federation.system(code);
    const neighbour = codes[(index + 1) % codes.length] ?? code;
    const lives = Array.from({ length: Math.ceil((each * liveShare) / perLive) }, () =>
      liveCourse(system, { neighbour, ...live }),
    );
    const pasts = Array.from({ length: Math.ceil((each * (1 - liveShare)) / 6) }, () => pastCourse(system));
    const [present, past] = [sideBySide(lives), sideBySide(pasts)];
    return {
      sender: new Sender(endpoints, code, chaos.history),
      events: merged(present, past),
      live: lives.flatMap(([filed]) => filed?.subject ?? []),
      marks: [],
    };
  });
}

/** Both in their order, each spread over the whole. */
function merged(one: readonly SystemEvent[], other: readonly SystemEvent[]): SystemEvent[] {
  const placed = [one, other].flatMap((list) => list.map((event, index) => ({ event, place: index / list.length })));
  return placed.sort((first, second) => first.place - second.place).map(({ event }) => event);
}

/** In pieces of any size, spread over the time, with poison among them and some said twice. */
async function send(
  { sender, events, marks }: Said,
  federation: TestFederation,
  seconds: number,
  random: Random,
): Promise<void> {
  const system = federation.system(sender.source);
  const begun = Date.now();
  for (let start = 0; start < events.length;) {
    const piece = events.slice(start, start + random.integer(1, 40));
    start += piece.length;
    await sender.say(piece);
    if (random.chance(repeatedShare * piece.length)) await sender.say([random.among(events.slice(0, start))]);
    for (let count = piece.filter(() => random.chance(poisonShare)).length; count > 0; count -= 1) {
      const record = poison(system, random, random.among(piece).subject);
      await sender.write([record]);
      marks.push(record.mark);
    }
    const due = begun + (start / events.length) * seconds * 1_000;
    await pause(Math.max(0, due - Date.now()));
  }
}

/** How many of these marks stand in a record that was parked. */
async function parkedAmong({ endpoints }: TestFederation, marks: readonly string[]): Promise<number> {
  const rows = await rowsIn<{ mark: string }>(
    endpoints.postgres.hub,
    `SELECT DISTINCT substring(encode(record, 'escape') FROM 'poison-[0-9a-f-]{36}') AS mark FROM parked_record`,
  );
  const parked = new Set(rows.map(({ mark }) => mark));
  return marks.filter((mark) => parked.has(mark)).length;
}
