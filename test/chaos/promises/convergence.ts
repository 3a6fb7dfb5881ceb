import type { SystemEvent } from '../../journeys/support/participant-system.client.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { disagreements, type Audience } from '../oracle/agreement.adapter.js';
import { rowsIn } from '../oracle/database.adapter.js';
import { untilDelivered, untilDoneOrQuiet, untilRead } from '../oracle/settled.adapter.js';
import { verdictOn, type PromiseUnderTest } from '../promise.js';
import type { Random } from '../random.js';
import { randomHistory } from '../workload/random-history.js';
import { Sender } from '../workload/sender.adapter.js';

const fullHistories = 10_000;
/** Of the histories; the national platform takes one call at a time. */
const liveShare = 0.08;
const replayedShare = 0.2;
const codes = ['63.01', '63.02', '63.03', '63.04', '63.05', '63.06', '63.07', '63.08'] as const;
/** Told of every live complaint, and says nothing itself. */
const listener = '63.11';
/** Histories whose events are on their way at the same time. */
const atOnce = 500;

export const convergence: PromiseUnderTest = {
  id: 6,
  name: 'Convergence',
  test: async (chaos) => {
    const federation = await chaos.federation();
    // What froze in an earlier promise is seen by the reference node too, but later than this can wait.
    await federation.halt('regency-node');
    await federation.resume('regency-node');
    const random = chaos.randomFor(6);
    const wanted = chaos.size(fullHistories, 40);
    const histories = Array.from({ length: wanted }, (_, index) => {
      const [source = '', other = ''] = random.shuffled(codes);
      const [one, two] = [federation.system(source), federation.system(other)];
      const live = index < Math.max(4, Math.round(wanted * liveShare));
      return { live, events: randomHistory({ source: one, other: two, listener, live }, random) };
    });
    const senders = new Map(codes.map((code) => [code, new Sender(federation.endpoints, code, chaos.history)]));
    for (let start = 0; start < histories.length; start += atOnce) {
      const events = histories.slice(start, start + atOnce).flatMap(({ events: said }) => said);
      await saidAnyhow(senders, events, random);
    }
    const events = histories.flatMap(({ events: said }) => said);
    await untilDecided(federation, events);
    await untilDelivered(federation);
    await untilRead(federation, listener);
    await Promise.all([...senders.values()].map((sender) => sender.close()));
    const audiences = histories.map(({ live, events: [filed] }): Audience => ({
      complaintId: filed?.subject ?? '',
      national: live,
      nodes: live ? [listener] : [],
    }));
    const undecided = events.length - (await decidedCount(federation, events));
    const differing = await disagreements(federation, audiences);
    if (differing.length > 0) chaos.history.note('disagreements', { some: differing.slice(0, 20) });
    return verdictOn({
      none: { 'complaints that differ': differing.length, 'events without an outcome': undecided },
      least: {
        histories: [histories.length, wanted],
        'events said, shuffled and repeated': [events.length, wanted * 4],
        'of them kept as conflicts': [await conflictCount(federation, events), 1],
      },
      also: { 'compared at hub and supervision': audiences.length, 'and at platform and node': liveOf(audiences) },
    });
  },
};

const liveOf = (audiences: readonly Audience[]): number => audiences.filter(({ national }) => national).length;

/** Out of order, some of it twice, from all sources at once. */
async function saidAnyhow(
  senders: ReadonlyMap<string, Sender>,
  events: readonly SystemEvent[],
  random: Random,
): Promise<void> {
  const replayed = events.filter(() => random.chance(replayedShare));
  const bySource = Map.groupBy(random.shuffled([...events, ...replayed]), ({ source }) => source);
  await Promise.all(
    [...bySource].map(async ([source, said]) => {
      for (let start = 0; start < said.length; start += 50) {
        await senders.get(source)?.say(said.slice(start, start + 50));
      }
    }),
  );
}

async function decidedCount({ endpoints }: TestFederation, events: readonly SystemEvent[]): Promise<number> {
  const [row] = await rowsIn<{ count: string }>(
    endpoints.postgres.hub,
    'SELECT count(DISTINCT (source, event_id)) FROM ledger_entry WHERE event_id = ANY($1)',
    [events.map(({ id }) => id)],
  );
  return Number(row?.count ?? 0);
}

async function conflictCount({ endpoints }: TestFederation, events: readonly SystemEvent[]): Promise<number> {
  const [row] = await rowsIn<{ count: string }>(
    endpoints.postgres.hub,
    `SELECT count(*) FROM ledger_entry WHERE outcome = 'conflict' AND event_id = ANY($1)`,
    [events.map(({ id }) => id)],
  );
  return Number(row?.count ?? 0);
}

const untilDecided = (federation: TestFederation, events: readonly SystemEvent[]): Promise<void> =>
  untilDoneOrQuiet(async () => {
    const decided = await decidedCount(federation, events);
    return { done: decided === events.length, state: String(decided) };
  });
