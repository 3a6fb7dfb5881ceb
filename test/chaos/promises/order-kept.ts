import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import type { SystemEvent } from '../../journeys/support/participant-system.client.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import type { Chaos } from '../chaos.adapter.js';
import { judged } from '../oracle/judged.adapter.js';
import { appliedCount } from '../oracle/ledger-rows.adapter.js';
import { harmIn } from '../oracle/oracle.adapter.js';
import { verdictOn, type PromiseUnderTest } from '../promise.js';
import type { Random } from '../random.js';
import { Sender } from '../workload/sender.adapter.js';

const writers = ['63.01', '63.02', '63.03', '63.04', '63.05', '63.06', '63.07', '63.08'] as const;
const answersEach = 6;
/** Rounds of answers in which one writer speaks after another, so that both partitions of its topic are read at once. */
const roundsInTurn = 3;
/** Keys under which everything is written once more: of three, one most likely leads to the other partition. */
const copies = ['once more', 'again', 'and again'] as const;
/** Milliseconds by which everything that the hubs say to the database is late: commits take long, and batches overlap. */
const databaseDelay = 20;
/** Milliseconds between two changes of who reads which partition. */
const rebalanceEvery = 2_000;

export const orderKept: PromiseUnderTest = {
  id: 3,
  name: 'Order per complaint holds',
  test: async (chaos) => {
    const federation = await chaos.federation();
    const random = chaos.randomFor(3);
    const senders = writers.map((writer) => new Sender(federation.endpoints, writer, chaos.history));
    const opening = openedBy(federation, chaos.size(100, 4));
    await opening.sender(senders).say(opening.events);
    await untilApplied(federation, opening.events);

    const rebalancing = new AbortController();
    const database = federation.link('postgres');
    database.suffer({ kind: 'slow', milliseconds: databaseDelay });
    const rebalances = rebalance(federation, rebalancing.signal, chaos);
    const answers = senders.map((sender, index) => answersOf(federation, sender.source, opening.ids, index % 2 === 0));
    try {
      const inTurn = opening.ids.length * roundsInTurn;
      const many = (index: number) => answers[index]?.slice(0, -inTurn) ?? [];
      await Promise.all(senders.map((sender, index) => sendSeveralTimes(sender, many(index), random.branch())));
      for (const [index, sender] of senders.entries()) {
        await sendSeveralTimes(sender, answers[index]?.slice(-inTurn) ?? [], random);
      }
    } finally {
      rebalancing.abort();
      await rebalances;
      database.heal();
    }
    const events = [...opening.events, ...answers.flat()];
    const counted = await judged(federation, chaos.history, events, new Set(opening.ids));
    await Promise.all(senders.map((sender) => sender.close()));
    return verdictOn({
      none: harmIn(counted),
      least: {
        'events of 8 writers': [answers.flat().length, opening.ids.length * writers.length * answersEach],
        rebalances: [await rebalances, 1],
      },
      also: { complaints: opening.ids.length, 'milliseconds that each word to the database is late': databaseDelay },
    });
  },
};

/** Complaints filed at the first writer and disposed to all of them. */
function openedBy(federation: TestFederation, complaints: number) {
  const [lead] = writers;
  const system = federation.system(lead);
  const ids = Array.from({ length: complaints }, () => system.newComplaintId());
  const to = writers.map((participant) => ({ participant, lead: participant === lead }));
  const events: SystemEvent[] = ids.flatMap((id) => [
    system.filed(id, { sequence: 1 }),
    system.event('disposed', id, { to }, { sequence: 2 }),
  ]);
  const sender = (senders: readonly Sender[]): Sender => {
    const found = senders.find(({ source }) => source === lead);
    if (found === undefined) throw new Error(`${lead} does not write.`);
    return found;
  };
  return { ids, events, sender };
}

async function untilApplied(federation: TestFederation, events: readonly SystemEvent[]): Promise<void> {
  const ids = events.map(({ id }) => id);
  await until(
    'the complaints of 8 writers',
    async () => ((await appliedCount(federation, ids)) === ids.length ? true : undefined),
    120,
  );
}

/** @param counted whether the system counts its events about a complaint, as half of them do not */
function answersOf(federation: TestFederation, code: string, ids: readonly string[], counted: boolean): SystemEvent[] {
  const system = federation.system(code);
  const first = code === writers[0] ? 3 : 1;
  return Array.from({ length: answersEach }, (_, index) =>
    ids.map((id) => {
      const text = `Jawaban ${index + 1} dari ${code}`;
      return system.event('followedup', id, { text }, counted ? { sequence: first + index } : {});
    }),
  ).flat();
}

/** Everything also by a key of its own, so that two instances may have the same event in hand at the same time. */
async function sendSeveralTimes(sender: Sender, events: readonly SystemEvent[], random: Random): Promise<void> {
  for (let start = 0; start < events.length;) {
    const piece = events.slice(start, start + random.integer(1, 20));
    start += piece.length;
    const records = piece.map((event) => ({ key: event.subject, value: JSON.stringify(event) }));
    const again = copies.flatMap((copy) => records.map(({ key, value }) => ({ key: `${key} ${copy}`, value })));
    await sender.write([...records, ...again]);
    await pause(random.integer(50, 250));
  }
}

/** @returns how often the partitions were divided anew */
async function rebalance(federation: TestFederation, signal: AbortSignal, chaos: Chaos): Promise<number> {
  let changes = 0;
  while (!signal.aborted) {
    chaos.history.note('rebalance');
    await federation.halt('hub-2');
    await federation.resume('hub-2');
    changes += 2;
    await pause(rebalanceEvery, undefined, { signal }).catch(() => undefined);
  }
  return changes;
}
