import { until } from '../../../apps/local/src/actors/until.adapter.js';
import { JsonClient } from '../../../apps/local/src/actors/json.client.js';
import { hubNames } from '../../../apps/local/src/federation/layout.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { tuning } from '../chaos.adapter.js';
import { rowsIn } from '../oracle/database.adapter.js';
import { judged } from '../oracle/judged.adapter.js';
import { appliedCount } from '../oracle/ledger-rows.adapter.js';
import { harmIn } from '../oracle/oracle.adapter.js';
import { verdictOn, type PromiseUnderTest } from '../promise.js';
import { liveCourse, sideBySide } from '../workload/courses.js';
import { Sender } from '../workload/sender.adapter.js';

const fullEvents = 50_000;
const sources = ['63.01', '63.04', '63.06', '63.09'] as const;
const neighbour = '63.11';
/** Of a complaint that goes on for the whole outage. */
const size = { neighbour, answers: 4, attachments: 44 };
const eventsEach = size.answers + size.attachments + 2;
/** Calls a second that the platform allows: so few that they are felt. A small run keeps the pace that the hubs have. */
const limits = { felt: 60, usual: Number(tuning.NATIONAL_REQUESTS_PER_SECOND) };
/** Seconds over which the rate is looked at: the pace is kept over a moment, not from one call to the next. */
const windowSeconds = 5;

export const outageDrained: PromiseUnderTest = {
  id: 7,
  name: 'A national outage of days',
  test: async (chaos) => {
    const federation = await chaos.federation();
    const wanted = chaos.size(fullEvents, 200);
    const limit = wanted < 2_000 ? limits.usual : limits.felt;
    if (limit !== limits.usual) await restartHubs(federation, { NATIONAL_REQUESTS_PER_SECOND: String(limit) });
    await federation.citizen.misbehave({ maintenance: true });
    const senders = sources.map((source) => new Sender(federation.endpoints, source, chaos.history));
    const each = Math.ceil(wanted / sources.length / eventsEach);
    const said = senders.map((sender) =>
      Array.from({ length: each }, () => liveCourse(federation.system(sender.source), size)),
    );
    await Promise.all(
      senders.map(async (sender, index) => {
        const events = sideBySide(said[index] ?? []);
        for (let start = 0; start < events.length; start += 200) await sender.say(events.slice(start, start + 200));
      }),
    );
    const events = said.flat(2);
    await until(
      'everything said during the outage in the ledger',
      async () =>
        (await appliedCount(
          federation,
          events.map(({ id }) => id),
        )) === events.length
          ? true
          : undefined,
      600,
    );
    const waiting = await waitingForNational(federation);
    const before = await lastCall(federation);
    await federation.citizen.behave();
    chaos.say(`  ${waiting} entries wait for the national platform, which is back`);
    const live = new Set(said.flat().map(([filed]) => filed?.subject ?? ''));
    const counted = await judged(federation, chaos.history, events, live);
    await Promise.all(senders.map((sender) => sender.close()));
    const { calls, highest } = await rateOfCalls(federation, before);
    if (limit !== limits.usual) await restartHubs(federation);
    return verdictOn({
      none: {
        ...harmIn(counted),
        'given up': await givenUp(federation),
        'above the limit': Math.max(0, highest - limit),
      },
      least: {
        'entries that piled up': [waiting, Math.floor(wanted * 0.9)],
        'calls to the platform': [calls, live.size * 3],
      },
      also: { 'highest calls a second': highest, 'allowed a second': limit },
    });
  },
};

async function restartHubs(federation: TestFederation, environment: Record<string, string> = {}): Promise<void> {
  for (const hub of hubNames.slice(0, 2)) {
    await federation.halt(hub);
    await federation.resume(hub, { environment });
  }
}

interface Lane {
  readonly destination: string;
  readonly behind: number;
  readonly pending: number;
  readonly givenUp: number;
}

async function nationalLane({ endpoints }: TestFederation): Promise<Lane | undefined> {
  const { url, operatorToken } = endpoints.hub;
  const { lanes } = await new JsonClient(url, operatorToken).get<{ lanes: Lane[] }>('/v1/deliveries');
  return lanes.find(({ destination }) => destination === 'national');
}

async function waitingForNational(federation: TestFederation): Promise<number> {
  const lane = await nationalLane(federation);
  return (lane?.behind ?? 0) + (lane?.pending ?? 0);
}

const givenUp = async (federation: TestFederation): Promise<number> => (await nationalLane(federation))?.givenUp ?? 0;

async function lastCall({ endpoints }: TestFederation): Promise<string> {
  const [row] = await rowsIn<{ id: string | null }>(
    endpoints.postgres.national_sandbox,
    'SELECT max(id)::text AS id FROM call',
  );
  return row?.id ?? '0';
}

/** As the platform counted: the calls that were answered, and the highest rate over any window that begins with one. */
async function rateOfCalls({ endpoints }: TestFederation, after: string): Promise<{ calls: number; highest: number }> {
  const rows = await rowsIn<{ at: Date }>(
    endpoints.postgres.national_sandbox,
    'SELECT at FROM call WHERE id > $1 ORDER BY at',
    [after],
  );
  const instants = rows.map(({ at }) => at.getTime());
  let most = 0;
  for (let first = 0, last = 0; last < instants.length; last += 1) {
    while ((instants[last] ?? 0) - (instants[first] ?? 0) >= windowSeconds * 1_000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return { calls: instants.length, highest: Math.floor(most / windowSeconds) };
}
